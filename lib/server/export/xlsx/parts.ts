import "server-only";
import { escapeXml } from "./cells";

const XML = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n`;
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const DOCUMENT = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** Formats of numbers: a change and a number of days with their sign; amounts in 万元. */
const FORMATS: readonly (readonly [id: number, code: string])[] = [
  [164, "#,##0"],
  [165, "+#,##0;-#,##0;0"],
  [166, "#,##0.00##"],
  [167, "0.0%"],
];

/** In the order of STYLE: plain, label, id, count, change, amount, share, number, long text. */
const CELLS: readonly string[] = [
  `numFmtId="0" fontId="0"`,
  `numFmtId="0" fontId="1" wrap`,
  `numFmtId="0" fontId="2"`,
  `numFmtId="164" fontId="0"`,
  `numFmtId="165" fontId="0"`,
  `numFmtId="166" fontId="0"`,
  `numFmtId="167" fontId="0"`,
  `numFmtId="0" fontId="0"`,
  `numFmtId="0" fontId="0" wrap`,
];

function format(attributes: string, font = attributes): string {
  const plain = font.replace(" wrap", "");
  const common = `${plain} fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1"`;
  return attributes.endsWith("wrap")
    ? `<xf ${common} applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf>`
    : `<xf ${common}/>`;
}

function styles(): string {
  const formats = FORMATS.map(
    ([id, code]) => `<numFmt numFmtId="${id}" formatCode="${escapeXml(code)}"/>`,
  );
  const plain = CELLS.map((each) => format(each));
  const bold = CELLS.map((each) => format(each, each.replace('fontId="0"', 'fontId="1"')));
  return `${XML}<styleSheet xmlns="${MAIN}"><numFmts count="${formats.length}">${formats.join("")}</numFmts><fonts count="3"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font><font><sz val="9"/><color rgb="FF6B6B6B"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="${plain.length + bold.length}">${plain.join("")}${bold.join("")}</cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`;
}

const WRONG_IN_NAME = /[[\]*?:/\\]/gu;

/** Names of sheets have 31 characters at most, and some they can't have. */
function sheetName(name: string): string {
  return escapeXml(name.replace(WRONG_IN_NAME, " ").slice(0, 31));
}

/** The parts of a workbook besides its sheets, by their names in the file. */
export function workbookParts(names: readonly string[]): ReadonlyMap<string, string> {
  const each = (write: (number: number, name: string) => string): string =>
    names.map((name, index) => write(index + 1, name)).join("");
  const sheetType = `${TYPE}.worksheet+xml`;
  return new Map([
    [
      "[Content_Types].xml",
      `${XML}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${TYPE}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${TYPE}.styles+xml"/>${each((number) => `<Override PartName="/xl/worksheets/sheet${number}.xml" ContentType="${sheetType}"/>`)}</Types>`,
    ],
    [
      "_rels/.rels",
      `${XML}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${DOCUMENT}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    ],
    [
      "xl/workbook.xml",
      `${XML}<workbook xmlns="${MAIN}" xmlns:r="${DOCUMENT}"><bookViews><workbookView activeTab="0"/></bookViews><sheets>${each((number, name) => `<sheet name="${sheetName(name)}" sheetId="${number}" r:id="rId${number}"/>`)}</sheets><calcPr calcId="191029"/></workbook>`,
    ],
    [
      "xl/_rels/workbook.xml.rels",
      `${XML}<Relationships xmlns="${PACKAGE}/relationships">${each((number) => `<Relationship Id="rId${number}" Type="${DOCUMENT}/worksheet" Target="worksheets/sheet${number}.xml"/>`)}<Relationship Id="rId${names.length + 1}" Type="${DOCUMENT}/styles" Target="styles.xml"/></Relationships>`,
    ],
    ["xl/styles.xml", styles()],
  ]);
}
