import { strToU8, zipSync } from "fflate";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships";

export interface XlsxSheet {
  /** What stands in sheetData: rows. */
  readonly rows: string;
  /** What stands before sheetData, such as columns. */
  readonly before?: string;
  /** Merged cells, such as "A1:C1". */
  readonly merges?: readonly string[];
  readonly state?: "visible" | "hidden" | "veryHidden";
}

export interface XlsxParts {
  readonly sheets: readonly XlsxSheet[];
  /** The string items (si) of xl/sharedStrings.xml. */
  readonly strings?: string;
  /** What stands in xl/styles.xml. */
  readonly styles?: string;
  /** Attributes of workbookPr. */
  readonly properties?: string;
}

function part(name: string, content: string): Uint8Array {
  return strToU8(
    `<?xml version="1.0" encoding="UTF-8"?><${name} xmlns="${MAIN}" xmlns:r="${RELATIONSHIPS}">${content}</${name}>`,
  );
}

function worksheet({ rows, before = "", merges = [] }: XlsxSheet): Uint8Array {
  const merged = merges.map((ref) => `<mergeCell ref="${ref}"/>`).join("");
  return part(
    "worksheet",
    `${before}<sheetData>${rows}</sheetData><mergeCells>${merged}</mergeCells>`,
  );
}

/** A workbook of the given parts, as small as Excel itself would still open it. */
export function xlsxFile({ sheets, strings, styles, properties = "" }: XlsxParts): Uint8Array {
  const entries = sheets.map(
    ({ state = "visible" }, index) =>
      `<sheet name="表${index + 1}" sheetId="${index + 1}" state="${state}" r:id="rId${index + 1}"/>`,
  );
  const relationships = sheets.map(
    (_, index) =>
      `<Relationship Id="rId${index + 1}" Type="${RELATIONSHIPS}/worksheet" Target="worksheets/sheet${index + 1}.xml"/>`,
  );
  return zipSync({
    "[Content_Types].xml": strToU8("<Types/>"),
    "xl/workbook.xml": part(
      "workbook",
      `<workbookPr ${properties}/><sheets>${entries.join("")}</sheets>`,
    ),
    "xl/_rels/workbook.xml.rels": strToU8(
      `<Relationships xmlns="${PACKAGE}">${relationships.join("")}</Relationships>`,
    ),
    ...Object.fromEntries(
      sheets.map((sheet, index) => [`xl/worksheets/sheet${index + 1}.xml`, worksheet(sheet)]),
    ),
    ...(strings === undefined ? {} : { "xl/sharedStrings.xml": part("sst", strings) }),
    ...(styles === undefined ? {} : { "xl/styles.xml": part("styleSheet", styles) }),
  });
}

/** Column letters by a column's number from 0. */
export function columnName(column: number): string {
  const first = column < 26 ? "" : columnName(Math.floor(column / 26) - 1);
  return first + String.fromCharCode(0x41 + (column % 26));
}

/** A cell: a number as one, a text as an inline string. */
export function cell(place: string, value: string | number, style = 0): string {
  if (typeof value === "number") return `<c r="${place}" s="${style}"><v>${value}</v></c>`;
  return value === ""
    ? `<c r="${place}" s="${style}"/>`
    : `<c r="${place}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${value}</t></is></c>`;
}

/** Rows of cells from A1 on; null where there is no cell at all. */
export function rowsOf(
  rows: readonly (readonly (string | number | null)[])[],
  style = 0,
  firstRow = 1,
): string {
  return rows
    .map((values, index) => {
      const number = firstRow + index;
      const cells = values.map((value, column) =>
        value === null ? "" : cell(`${columnName(column)}${number}`, value, style),
      );
      return `<row r="${number}">${cells.join("")}</row>`;
    })
    .join("");
}

/** Styles of which the second (1) has ruling lines. */
export const DRAWN_STYLES =
  "<borders><border/><border><left style='thin'/></border></borders>" +
  "<cellXfs><xf/><xf borderId='1'/></cellXfs>";
