import type { Document } from "@/lib/domain/document";
import type { Locale } from "@/lib/domain/localized";
import type { Place } from "@/lib/domain/place";

const LONGEST_QUOTE = 40;

function lineOf(text: string, position: number): number {
  return text.slice(0, position).split("\n").length;
}

/** The table and row that a place stands in, counted from 1; null outside tables. */
function inTable(
  { blocks }: Document,
  { start, end }: Place,
): { table: number; row: number } | null {
  const tables = blocks.filter((block) => block.kind === "table");
  const index = tables.findIndex((block) => block.start <= start && end <= block.end);
  const cell = tables[index]?.cells.find((each) => each.start <= start && start <= each.end);
  return cell === undefined ? null : { table: index + 1, row: cell.row + 1 };
}

/** Where a place is, for a person with the file open: a line of text, or a row of a table. */
export function where(document: Document, place: Place, locale: Locale): string {
  const quote = document.text.slice(place.start, place.end).replace(/\s+/gu, " ").trim();
  const short = quote.length > LONGEST_QUOTE ? `${quote.slice(0, LONGEST_QUOTE)}…` : quote;
  const quoted = short === "" ? (locale === "zh" ? "（空白）" : "(blank)") : `“${short}”`;
  if (document.format === "text" || document.format === "markdown") {
    const line = lineOf(document.text, place.start);
    return locale === "zh" ? `第 ${line} 行${quoted}` : `line ${line} ${quoted}`;
  }
  const cell = inTable(document, place);
  if (cell === null) return quoted;
  return locale === "zh"
    ? `表 ${cell.table} 第 ${cell.row} 行${quoted}`
    : `table ${cell.table}, row ${cell.row} ${quoted}`;
}
