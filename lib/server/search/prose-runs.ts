import "server-only";
import type { Document } from "@/lib/domain/document";
import type { ProseRun } from "./fold-text";

/** The text of a document outside its tables: one run from table to table, whatever its paragraphs. */
export function proseRuns({ text, blocks }: Pick<Document, "text" | "blocks">): ProseRun[] {
  const ranges: { start: number; end: number }[] = [];
  let isOpen = false;
  for (const { kind, start, end } of blocks) {
    const last = ranges.at(-1);
    if (kind === "table") isOpen = false;
    else if (isOpen && last !== undefined && start >= last.end) last.end = end;
    else {
      ranges.push({ start, end });
      isOpen = true;
    }
  }
  return ranges
    .map(({ start, end }) => ({ start, text: text.slice(start, end) }))
    .filter((run) => run.text.trim() !== "");
}
