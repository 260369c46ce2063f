import "server-only";
import { byteChunks } from "./byte-chunks";
import { BYTE_ORDER_MARK, csvLine } from "./csv";
import { plainCell, type Sheet } from "./sheet";

export const CSV_TYPE = "text/csv; charset=utf-8";

/** `ids`: one line, the names of the variables; `both`: a second one, readable. */
export type CsvHeader = "ids" | "both";

async function* linesOf({ columns, rows }: Sheet, header: CsvHeader): AsyncGenerator<string> {
  yield BYTE_ORDER_MARK + csvLine(columns.map(({ id }) => id));
  if (header === "both") yield csvLine(columns.map(({ label }) => label));
  for await (const cells of rows) yield csvLine(cells.map(plainCell));
}

/** A sheet as CSV for spreadsheets: UTF-8 with a byte order mark, numbers as numbers. */
export function writeCsv(sheet: Sheet, header: CsvHeader): AsyncGenerator<Uint8Array> {
  return byteChunks(linesOf(sheet, header));
}
