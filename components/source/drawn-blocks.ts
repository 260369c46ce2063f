import type { Block, GridCell, TableBlock } from "@/lib/domain/document";
import { type LaidOutCell, rowLayout } from "./row-layout";
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
  readonly cells: readonly LaidOutCell[];
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
  const place = rowLayout();
  const drawn: DrawnRow[] = [];
  for (let index = 0; index < rows; index += 1) {
    const row = (byRow.get(index) ?? []).sort((a, b) => a.column - b.column);
    const isMarked = row.some(({ start, end }) => marksWithin(marks, start, end).length > 0);
    // A row all of whose cells reach down from above is drawn as well, or they would reach too far.
    if (index < MAX_ROWS || isMarked) drawn.push({ index, cells: place(index, row) });
  }
  return { rows: drawn, leftOut: rows - drawn.length };
}
