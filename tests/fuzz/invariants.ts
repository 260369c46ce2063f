import type { Document } from "@/lib/domain/document";
import type { Place } from "@/lib/domain/place";
import type { ReadResult } from "@/lib/pipeline/read-report";

/** What is wrong with how a document's blocks lie in its text; null when all is well. */
function blockProblem({ text, blocks, layout }: Document): string | null {
  let end = 0;
  for (const block of blocks) {
    if (block.start < end || block.end < block.start || block.end > text.length) {
      return `a block at ${block.start} to ${block.end}`;
    }
    end = block.end;
    if (block.kind === "paragraph") continue;
    const outside = block.cells.find(
      (cell) =>
        cell.start < block.start ||
        cell.end > block.end ||
        cell.end < cell.start ||
        cell.row + cell.rowSpan > block.rows ||
        cell.column + cell.columnSpan > block.columns,
    );
    if (outside !== undefined && block.layout !== "lines") {
      return `a cell in row ${outside.row}, column ${outside.column}`;
    }
  }
  for (const { page, box } of layout?.runs ?? []) {
    if (page > (layout?.pages.length ?? 0) || !box.every(Number.isFinite))
      return `a run on ${page}`;
  }
  return null;
}

function isPlaced({ start, end }: Place, text: string): boolean {
  return start >= 0 && start <= end && end <= text.length;
}

/**
 * What a reading may never be, whatever the document: places outside of its text, characters that
 * don't stand where they are said to, a figure that is not printed, a failure without a word.
 */
export function problemOf(result: ReadResult): string | null {
  if (!result.ok) return result.failure.message.zh === "" ? "a failure without a message" : null;
  const { document, cells, claims, status, diagnostics } = result.report;
  const problem = blockProblem(document);
  if (problem !== null) return problem;
  for (const [address, { value, printed, place, absent }] of Object.entries(cells)) {
    if ((value === null) === (absent === null)) return `${address} has both a value and none`;
    if (value !== null && !Number.isFinite(value)) return `${address} is ${value}`;
    if (value !== null && (printed ?? "") === "") return `${address} is printed nowhere`;
    if (place === null) continue;
    if (!isPlaced(place, document.text)) return `${address} is outside`;
    if (document.text.slice(place.start, place.end) !== printed) return `${address} is elsewhere`;
  }
  if (claims.some(({ place }) => !isPlaced(place, document.text))) return "a claim outside";
  if (status === "partial" && diagnostics.length === 0) return "partial without a word";
  return null;
}
