import type { LabelledRow } from "./labelled-rows";
import { isEmptyPiece, type RowPiece } from "./source-row";

const lastFilled = ({ rest }: LabelledRow) => rest.findLastIndex((piece) => !isEmptyPiece(piece));

/**
 * How the figures' cells stand in a table told from lines: right after each label, with the places
 * that were merged left out (`exact`) or made up for at the right end (`padded`); or neither.
 */
export type AfterLabel = "exact" | "padded" | null;

/**
 * Whether the cells right after each label are the figures' cells.
 *
 * Where merged places are kept before the figures instead, the rows with the widest labels reach
 * beyond the number of columns. So one of those must be seen to end where its last column would,
 * and no row may reach further; otherwise the blanks of a row could stand for anything.
 *
 * @param widest ids of the rows whose label is as wide as all levels of labels
 */
export function standAfterLabel(
  rows: readonly LabelledRow[],
  columns: number,
  widest: ReadonlySet<string>,
): AfterLabel {
  const own = rows.filter(({ source, isStacked }) => source.layout === "lines" && !isStacked);
  const isTold =
    own.every((row) => lastFilled(row) < columns) &&
    own.some((row) => widest.has(row.id) && lastFilled(row) === columns - 1);
  if (!isTold) return null;
  return own.every(({ rest }) => rest.length === columns) ? "exact" : "padded";
}

/**
 * The pieces right after a label, one for each column; null where they can't be told.
 *
 * Where places at the right end make up for merged ones, they make up for a lost cell as well: then
 * the last column must be filled, or the whole row blank.
 */
export function piecesAfterLabel(
  { rest, source, isStacked }: LabelledRow,
  columns: number,
  after: AfterLabel,
): readonly RowPiece[] | null {
  if (after === null || source.layout !== "lines" || isStacked) return null;
  const pieces = rest.slice(0, columns);
  const last = pieces.at(-1);
  if (pieces.length < columns || last === undefined) return null;
  return after === "exact" || !isEmptyPiece(last) || pieces.every(isEmptyPiece) ? pieces : null;
}
