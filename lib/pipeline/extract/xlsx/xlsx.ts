import { LIMITS } from "@/lib/pipeline/limits";
import { cannotRead } from "@/lib/pipeline/read-failure";
import type { Extracted, FormatReader } from "@/lib/pipeline/extract/format-reader";
import { unzipParts, zipEntryNames } from "@/lib/pipeline/extract/unzip-parts";
import { isZip } from "@/lib/pipeline/extract/zip-signature";
import { readSharedStrings } from "./shared-strings";
import { readStyles } from "./styles";
import { readWorkbook, readWorksheetParts } from "./workbook";
import { WorkbookDocument } from "./workbook-document";
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
  const document = new WorkbookDocument();
  for (const name of shown) {
    const part = worksheets.get(name);
    if (part === undefined) throw cannotRead("damaged");
    document.add(readWorksheet(part, context));
  }
  return document.finish(sheets.filter(({ isHidden }) => isHidden).length);
}

/** Workbooks of Excel, WPS and LibreOffice (.xlsx, .xlsm). */
export const XLSX_READER: FormatReader = {
  recognises: (bytes) =>
    isZip(bytes) && zipEntryNames(bytes).some((name) => partName(name).startsWith("xl/")),
  read: readXlsx,
};
