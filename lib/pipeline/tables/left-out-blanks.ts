import { isEmptyPiece } from "./source-row";
import type { ReadRow, TableReading } from "./table-reading";

const filledOf = ({ rest }: ReadRow) => rest.filter((piece) => !isEmptyPiece(piece)).length;

/** A blank before the row's last figure stands in its place. */
function hasBlankInPlace(row: ReadRow): boolean {
  return row.rest.findLastIndex((piece) => !isEmptyPiece(piece)) >= filledOf(row);
}

/**
 * Whether a text leaves the blank cells of its tables out and makes up for them at the right end, as
 * some pages do when they are copied: then no figure of section three has a blank before it, and
 * rows have fewer figures than columns.
 */
export function areBlanksLeftOut({ rows }: TableReading): boolean {
  const isShort = (row: ReadRow) => filledOf(row) > 0 && filledOf(row) < row.columns.length;
  return rows.some(isShort) && !rows.some(hasBlankInPlace);
}

/**
 * A table of such a text without the figures of rows that have blanks: they may have moved to the
 * left, and nothing tells how far.
 *
 * @param width how many figures a row has, of which a reading's row may be a part
 */
export function withoutMovedFigures(
  reading: TableReading,
  width: (row: ReadRow) => number,
): TableReading {
  const rows = reading.rows.map((row): ReadRow => {
    const isMoved = row.figures.kind === "assigned" && filledOf(row) < width(row);
    return isMoved ? { ...row, figures: { kind: "unclear" } } : row;
  });
  return { ...reading, rows };
}
