import "server-only";
import { byteChunks } from "@/lib/server/export/byte-chunks";
import type { Sheet } from "@/lib/server/export/sheet";
import { workbookParts } from "./parts";
import { sheetXml } from "./sheet-xml";
import { type ZipMember, zipStream } from "./zip-stream";

export const XLSX_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

async function* once(text: string): AsyncGenerator<Uint8Array> {
  yield await Promise.resolve(Buffer.from(text, "utf8"));
}

function* membersOf(sheets: readonly Sheet[]): Generator<ZipMember> {
  const names = sheets.map(({ name }) => name);
  for (const [name, text] of workbookParts(names)) yield { name, content: once(text) };
  for (const [index, sheet] of sheets.entries()) {
    const content = byteChunks(sheetXml(sheet));
    yield { name: `xl/worksheets/sheet${index + 1}.xml`, content };
  }
}

/** A workbook, written while it is asked for: rows are in memory only while they are written. */
export function writeXlsx(sheets: readonly Sheet[]): AsyncGenerator<Uint8Array> {
  return zipStream(membersOf(sheets));
}
