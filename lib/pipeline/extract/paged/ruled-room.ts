import { most } from "./extremes";
import { isFigureSegment } from "./line-segments";
import { isTellingFigure } from "./ruled-bands";
import type { PageCell, PageTable } from "./table-on-page";

const widthOf = ({ box: [x0, , x1] }: PageCell["lines"][number]) => x1 - x0;
const hasOnlyFigures = ({ lines }: PageCell) => lines.length > 0 && lines.every(isFigureSegment);

/**
 * A table whose columns no lines draw, with the room that its figures have by the widest of each
 * column. Only in rows whose label stands on one line: two such lines may be two rows, whose figures
 * must stay apart.
 */
export function withRoomOfFigures(table: PageTable): PageTable {
  const { cells } = table;
  const widest = new Map<number, number>();
  const rowsInDoubt = new Set<number>();
  const labelled = new Set<number>();
  for (const cell of cells) {
    const figures = cell.lines.filter(isTellingFigure).map(widthOf);
    widest.set(cell.column, Math.max(widest.get(cell.column) ?? 0, most(figures)));
    if (cell.lines.length === 0 || hasOnlyFigures(cell)) continue;
    if (cell.rowSpan === 1) labelled.add(cell.row);
    if (cell.rowSpan === 1 && cell.lines.length > 1) rowsInDoubt.add(cell.row);
  }
  return {
    ...table,
    cells: cells.map((cell) => {
      const isOneRow = cell.rowSpan === 1 && labelled.has(cell.row) && !rowsInDoubt.has(cell.row);
      if (!isOneRow || !hasOnlyFigures(cell)) return cell;
      return { ...cell, room: Math.min(cell.room, widest.get(cell.column) ?? cell.room) };
    }),
  };
}
