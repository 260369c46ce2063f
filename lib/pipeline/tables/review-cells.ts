import {
  isEmptyPiece,
  isFigurePiece,
  isTextPiece,
  type RowPiece,
  type SourceRow,
} from "./source-row";
import type { ReviewWords } from "./review-words";

/** Cells of section four by "track.column", each told by the words over it and before it. */
export type ReviewCells = ReadonlyMap<string, RowPiece>;

const overlaps = (a: RowPiece, b: RowPiece) =>
  a.column < b.column + b.columnSpan && b.column < a.column + a.columnSpan;

/** Whether pieces' columns are columns of a grid, and not just their place among a line's pieces. */
function isGrid(rows: readonly SourceRow[]): boolean {
  const widths = new Set(rows.map(({ pieces }) => pieces.length));
  return rows.every(({ layout }) => layout === "grid") || (widths.size === 1 && !widths.has(1));
}

/** The words that stand over a cell, and those before it in its row or reaching down into it. */
function wordsAround(cell: RowPiece, row: SourceRow, above: readonly SourceRow[]): RowPiece[] {
  const upwards = above.toReversed().flatMap(({ pieces }) => pieces);
  const before = row.pieces.filter(({ column }) => column < cell.column);
  // Of the words of one column, the nearest above reaches down where the row has no cell of its own.
  const reaching: RowPiece[] = [];
  for (const piece of upwards) {
    const isCovered = [...row.pieces, ...reaching].some((nearer) => overlaps(nearer, piece));
    if (piece.column < cell.column && !isCovered) reaching.push(piece);
  }
  const over = upwards.filter((piece) => overlaps(piece, cell));
  return [...over, ...before, ...reaching].filter(isTextPiece);
}

function only(ids: readonly (string | undefined)[]): string | null {
  const found = new Set(ids.filter((id) => id !== undefined));
  const [first, ...others] = found;
  return first === undefined || others.length > 0 ? null : first;
}

function addressIn(words: readonly RowPiece[], { tracks, results }: ReviewWords): string | null {
  const track = only(words.map(({ text }) => tracks.match(text)?.id));
  const result = only(words.map(({ text }) => results.match(text)?.id));
  return track === null || result === null ? null : `${track}.${result}`;
}

/**
 * The figures of section four by the words around each cell, however the table is turned: courts
 * across and one row of figures as in the form, a row for each court, or a column for each.
 *
 * @param rows the rows of one table, from the first of its headings
 * @returns null where a figure stands without its words, or two figures have the same
 */
export function reviewCells(rows: readonly SourceRow[], words: ReviewWords): ReviewCells | null {
  if (!isGrid(rows)) return null;
  const cells = new Map<string, RowPiece>();
  for (const [index, row] of rows.entries()) {
    for (const piece of row.pieces) {
      if (isTextPiece(piece) && words.isHeading(piece.text)) continue;
      const address = addressIn(wordsAround(piece, row, rows.slice(0, index)), words);
      if (address === null) {
        if (isFigurePiece(piece)) return null;
        continue;
      }
      const known = cells.get(address);
      if (known !== undefined && !isEmptyPiece(known) && !isEmptyPiece(piece)) return null;
      if (known === undefined || isEmptyPiece(known)) cells.set(address, piece);
    }
  }
  return cells;
}
