import { textOf } from "./compose";
import type { JoinedCell } from "./joined-table";

/** No table of the forms has so many rows of headings. */
const MOST_ROWS = 6;

function keyOf({ row, column, rowSpan, columnSpan, atoms }: JoinedCell): string {
  return [row, column, rowSpan, columnSpan, textOf(atoms)].join(" ");
}

/**
 * How many rows a table's part on a new page repeats of the table's top, as a word processor does
 * with headings. They say nothing new and stand between the halves of a row that the page cuts.
 *
 * @param top the cells of the table's first part, whose rows count from 0
 * @param part the cells of the part on the new page, likewise
 */
export function repeatedRows(top: readonly JoinedCell[], part: readonly JoinedCell[]): number {
  const inTop = new Set(top.filter(({ row }) => row < MOST_ROWS).map(keyOf));
  const isRepeated = (cell: JoinedCell) => inTop.has(keyOf(cell));
  const first = part.filter(({ row }) => row < MOST_ROWS);
  const rows = Math.max(0, ...first.map(({ row }) => row + 1));
  let repeated = 0;
  for (let count = 1; count <= rows; count += 1) {
    const own = first.filter(({ row }) => row < count);
    if (!own.every(isRepeated)) break;
    // A heading that spans more rows than these is not whole yet.
    if (own.every(({ row, rowSpan }) => row + rowSpan <= count)) repeated = count;
  }
  const hasWords = first.some(({ row, atoms }) => row < repeated && atoms.length > 0);
  return hasWords ? repeated : 0;
}
