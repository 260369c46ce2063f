import type { Block, GridCell, TableBlock } from "@/lib/domain/document";
import { marksWithin, type SourceMark } from "./segments";

/** How much of a document is drawn: far more than any real report has. */
const MAX_CHARACTERS = 300_000;
const MAX_ROWS = 400;

/**
 * The blocks that are drawn: the beginning of the document, and whatever carries a mark.
 *
 * A page of 50 MB would choke the browser; what is left out can be read in the original file.
 */
export function drawnBlocks(
  blocks: readonly Block[],
  marks: readonly SourceMark[],
): { readonly blocks: readonly Block[]; readonly leftOut: number } {
  let characters = 0;
  const drawn = blocks.filter(({ start, end }) => {
    characters += end - start;
    return characters <= MAX_CHARACTERS || marksWithin(marks, start, end).length > 0;
  });
  return { blocks: drawn, leftOut: blocks.length - drawn.length };
}

export interface DrawnRow {
  readonly index: number;
  readonly cells: readonly GridCell[];
}

/** The rows of a table that are drawn, by the same measure. */
export function drawnRows(
  { cells, rows }: TableBlock,
  marks: readonly SourceMark[],
): { readonly rows: readonly DrawnRow[]; readonly leftOut: number } {
  const byRow = new Map<number, GridCell[]>();
  for (const cell of cells) {
    const row = byRow.get(cell.row);
    if (row === undefined) byRow.set(cell.row, [cell]);
    else row.push(cell);
  }
  const drawn = [...byRow]
    .map(([index, row]) => ({ index, cells: row.sort((a, b) => a.column - b.column) }))
    .sort((a, b) => a.index - b.index)
    .filter(
      ({ index, cells: row }) =>
        index < MAX_ROWS || row.some(({ start, end }) => marksWithin(marks, start, end).length > 0),
    );
  return { rows: drawn, leftOut: Math.max(0, rows - drawn.length) };
}
