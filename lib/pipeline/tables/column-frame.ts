import type { RowPiece } from "./source-row";

/** Where one figure column of a table stands, in columns of its grid (end exclusive). */
export interface FrameColumn {
  readonly id: string;
  readonly from: number;
  readonly to: number;
}

/** The columns of a table, told by its header or by its complete rows; left to right. */
export type ColumnFrame = readonly FrameColumn[];

const overlaps = ({ column, columnSpan }: RowPiece, { from, to }: FrameColumn) =>
  column < to && column + columnSpan > from;

/**
 * The piece under each column of the frame, or null where the row doesn't fit the frame: a filled
 * cell stands outside, a cell lies under two columns, or a column has no cell of its own.
 */
export function piecesInFrame(
  rest: readonly RowPiece[],
  frame: ColumnFrame,
): ReadonlyMap<string, RowPiece> | null {
  const found = new Map<string, RowPiece>();
  for (const piece of rest) {
    const under = frame.filter((column) => overlaps(piece, column));
    const [first, second] = under;
    if (first === undefined) {
      if (piece.start !== piece.end) return null;
      continue;
    }
    if (second !== undefined || found.has(first.id)) return null;
    found.set(first.id, piece);
  }
  return found.size === frame.length ? found : null;
}
