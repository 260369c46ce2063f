import type { Box } from "@/lib/domain/document";
import { isFigureSegment, segmentsOf } from "./line-segments";
import type { ProseLine } from "./paragraphs";
import type { PageCell, PageTable } from "./table-on-page";
import type { TextLine } from "./text-line";

/** Lines of one cell are no further apart than this, in heights of a line. */
const CLOSE = 1.7;
/** Words may stand over the side of their cell by so much, in points. */
const OVER = 0.5;

/** Whether lines follow one another from the table's end down as the lines of a cell do. */
function areClose({ page, ys }: PageTable, lines: readonly ProseLine[]): boolean {
  let end = ys.at(-1) ?? 0;
  return lines.every((line) => {
    const [, top, , bottom] = line.box;
    const isClose = line.page === page && top - end < CLOSE * (bottom - top);
    end = Math.max(end, bottom);
    return isClose;
  });
}

/**
 * A table with the lines that stand right below it: where a page cuts a row of headings, a browser
 * ends the lines beside them at the row before. Such words stand below cells that no line closes.
 *
 * @param lines all that stands between the table and its other part on the next page, from the top down
 * @returns null where they may be no part of the table: figures have to stand in a cell that is drawn
 */
export function withCutCells(table: PageTable, lines: readonly ProseLine[]): PageTable | null {
  const last = table.ys.length - 1;
  const isLast = ({ row, rowSpan }: PageCell) => row + rowSpan === last;
  const open = table.cells.filter((cell) => isLast(cell) && cell.isOpen === true);
  if (!areClose(table, lines)) return null;
  const added = new Map<PageCell, TextLine[]>();
  for (const segment of lines.flatMap(segmentsOf)) {
    const [x0, , x1] = segment.box;
    const cell = open.find(({ box }) => x0 > box[0] - OVER && x1 < box[2] + OVER);
    if (cell === undefined || isFigureSegment(segment)) return null;
    added.set(cell, [...(added.get(cell) ?? []), segment]);
  }
  const end = Math.max(table.ys[last] ?? 0, ...lines.map(({ box }) => box[3]));
  const cells = table.cells.map((cell): PageCell => {
    if (!isLast(cell)) return cell;
    const [x0, y0, x1] = cell.box;
    const box: Box = [x0, y0, x1, end];
    return { ...cell, box, lines: [...cell.lines, ...(added.get(cell) ?? [])] };
  });
  return { ...table, ys: [...table.ys.slice(0, -1), end], cells };
}
