import type { ReadingMethod } from "@/lib/domain/cell";
import { type AfterLabel, piecesAfterLabel } from "./after-label";
import { type ColumnFrame, piecesInFrame } from "./column-frame";
import type { LabelledRow } from "./labelled-rows";
import { gridMethod, isEmptyPiece, type RowPiece } from "./source-row";

/**
 * A row's figures by column, of the columns that the table has; or blank, where the row stands there with nothing in it; or unclear,
 * where there are figures and no telling which column each belongs to.
 */
export type AssignedFigures =
  | {
      readonly kind: "assigned";
      readonly method: ReadingMethod;
      readonly pieces: ReadonlyMap<string, RowPiece>;
    }
  | { readonly kind: "blank"; readonly pieces: ReadonlyMap<string, RowPiece> }
  | { readonly kind: "unclear" };

/** What is known of the columns of the table that a row stands in. */
export interface TableColumns {
  /** The ids of the columns from left to right; null where the header contradicts the form. */
  readonly order: readonly string[] | null;
  /** Frames that rows of this table fit, the most telling first. */
  readonly frames: readonly ColumnFrame[];
  /** Whether the figures' cells stand right after the label in every row, blanks included. */
  readonly afterLabel?: AfterLabel;
}

function byOrder(
  order: readonly string[],
  pieces: readonly RowPiece[],
): ReadonlyMap<string, RowPiece> {
  return new Map(
    order.flatMap((id, index): [string, RowPiece][] => {
      const piece = pieces[index];
      return piece === undefined ? [] : [[id, piece]];
    }),
  );
}

/** A row that the grid itself ties to its columns, under one frame or several that agree. */
function fitFrames(
  { label, rest }: LabelledRow,
  frames: readonly ColumnFrame[],
): ReadonlyMap<string, RowPiece> | null {
  const lastLabel = label.at(-1);
  const fits = frames.flatMap((frame) => {
    const starts = Math.min(...frame.map(({ from }) => from));
    const labelEnd = lastLabel === undefined ? 0 : lastLabel.column + lastLabel.columnSpan;
    if (labelEnd > starts) return [];
    return piecesInFrame(rest, frame) ?? [];
  });
  const [first, ...others] = fits;
  if (first === undefined) return null;
  const agree = others.every((other) => [...first].every(([id, piece]) => other.get(id) === piece));
  return agree ? first : null;
}

/** A row whose cells are tied to their columns by standing right after the label. */
function fitLabel(
  row: LabelledRow,
  { order, afterLabel = null }: TableColumns,
): ReadonlyMap<string, RowPiece> | null {
  const pieces = order === null ? null : piecesAfterLabel(row, order.length, afterLabel);
  return order === null || pieces === null ? null : byOrder(order, pieces);
}

/**
 * Tie a row's figures to the table's columns.
 *
 * Exactly as many figures as columns can be told by counting. Fewer can be told only by where they
 * stand, and more not at all: a blank that is not in its place would push every figure after it
 * into the wrong column.
 */
export function assignFigures(row: LabelledRow, columns: TableColumns): AssignedFigures {
  const { order } = columns;
  const filled = row.rest.filter((piece) => !isEmptyPiece(piece));
  const fitted = row.isStacked ? null : (fitFrames(row, columns.frames) ?? fitLabel(row, columns));
  if (filled.length === 0) {
    const isWhole = order !== null && row.rest.length >= order.length;
    return { kind: "blank", pieces: fitted ?? (isWhole ? byOrder(order, row.rest) : new Map()) };
  }
  if (fitted !== null) {
    return { kind: "assigned", method: gridMethod([row.source]), pieces: fitted };
  }
  if (order !== null && filled.length === order.length) {
    return { kind: "assigned", method: "counted", pieces: byOrder(order, filled) };
  }
  return { kind: "unclear" };
}
