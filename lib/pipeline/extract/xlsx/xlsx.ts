import type { Diagnostic } from "@/lib/domain/diagnostic";
import { LIMITS } from "@/lib/pipeline/limits";
import { cannotRead } from "@/lib/pipeline/read-failure";
import { buildDocument } from "@/lib/pipeline/extract/document-builder";
import type { Extracted, FormatReader } from "@/lib/pipeline/extract/format-reader";
import { unzipParts, zipEntryNames } from "@/lib/pipeline/extract/unzip-parts";
import { isZip } from "@/lib/pipeline/extract/zip-signature";
import { readSharedStrings } from "./shared-strings";
import { SheetFlow } from "./sheet-flow";
import { readStyles } from "./styles";
import { visibleSheet } from "./visible-sheet";
import { readWorkbook, readWorksheetParts } from "./workbook";
import { readWorksheet } from "./worksheet";

const WORKBOOK = "xl/workbook.xml";
const RELATIONSHIPS = "xl/_rels/workbook.xml.rels";
const STRINGS = "xl/sharedstrings.xml";
const STYLES = "xl/styles.xml";
const COMMON = new Set([WORKBOOK, RELATIONSHIPS, STRINGS, STYLES]);

/** Parts of a ZIP by their names in the standard; some producers write backslashes or capitals. */
function partName(name: string): string {
  return name.replaceAll("\\", "/").replace(/^\//u, "").toLowerCase();
}

function partsOf(bytes: Uint8Array, names: ReadonlySet<string>): Map<string, Uint8Array> {
  const parts = unzipParts(bytes, (name) => names.has(partName(name)));
  return new Map([...parts].map(([name, part]) => [partName(name), part]));
}

function hiddenNote(cells: number, sheets: number): Diagnostic[] {
  if (cells + sheets === 0) return [];
  return [
    {
      code: "hidden-left-out",
      message: {
        zh: `表格文件里有隐藏的内容（工作表 ${sheets} 个，单元格 ${cells} 个），没有读取。`,
        en: `The workbook has hidden content (${sheets} sheets, ${cells} cells), which was not read.`,
      },
      place: null,
    },
  ];
}

function unsavedNote(count: number): Diagnostic[] {
  if (count === 0) return [];
  return [
    {
      code: "formula-unread",
      message: {
        zh: `有 ${count} 个单元格是公式，文件里没有存下计算结果。请用 Excel 或 WPS 打开、保存后再上传。`,
        en: `${count} cells are formulas whose results the file doesn't hold. Open it in Excel or WPS, save it and upload that.`,
      },
      place: null,
    },
  ];
}

/** A workbook (OOXML): what its sheets show, one below another. */
export function readXlsx(bytes: Uint8Array): Extracted {
  const common = partsOf(bytes, COMMON);
  const [main, relationships] = [common.get(WORKBOOK), common.get(RELATIONSHIPS)];
  if (main === undefined || relationships === undefined) throw cannotRead("damaged");
  const { sheets, dateSystem } = readWorkbook(main);
  const partOf = readWorksheetParts(relationships);
  const shown = sheets.flatMap(({ relationshipId, isHidden }) =>
    isHidden ? [] : (partOf.get(relationshipId) ?? []),
  );
  if (shown.length > LIMITS.pages) throw cannotRead("too-large");

  const worksheets = partsOf(bytes, new Set(shown));
  const [strings, styles] = [common.get(STRINGS), common.get(STYLES)];
  const context = {
    strings: strings === undefined ? [] : readSharedStrings(strings),
    styles: styles === undefined ? [] : readStyles(styles),
    dateSystem,
  };
  const flow = new SheetFlow();
  let [hidden, unsaved] = [0, 0];
  for (const name of shown) {
    const part = worksheets.get(name);
    if (part === undefined) throw cannotRead("damaged");
    const sheet = readWorksheet(part, context);
    const visible = visibleSheet(sheet);
    flow.add(visible);
    hidden += visible.hidden;
    unsaved += sheet.unsaved;
  }
  const hiddenSheets = sheets.filter(({ isHidden }) => isHidden).length;
  return {
    document: buildDocument(flow.content, "xlsx"),
    diagnostics: [...hiddenNote(hidden, hiddenSheets), ...unsavedNote(unsaved)],
    isPartial: unsaved > 0,
  };
}

/** Workbooks of Excel, WPS and LibreOffice (.xlsx, .xlsm). */
export const XLSX_READER: FormatReader = {
  recognises: (bytes) =>
    isZip(bytes) && zipEntryNames(bytes).some((name) => partName(name).startsWith("xl/")),
  read: readXlsx,
};
