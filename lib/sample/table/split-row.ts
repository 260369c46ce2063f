import { layOut } from "./lay-out";
import { type TableCell, tableCell, type TableModel, type TableRow } from "./table-model";

/** The two parts of a cell's text, or null for a cell that stays whole. */
export type Cut = (cell: TableCell) => readonly [head: string, tail: string] | null;

/**
 * A row cut through by a page's edge: what did not fit stands in a row of its own below, beside
 * empty cells. Cells that reach further down grow by that row.
 */
export function splitRow(model: TableModel, at: number, cut: Cut): TableModel {
  const ends = (cell: TableCell, row: number): boolean => row + cell.rowSpan - 1 === at;
  const reaches = (cell: TableCell, row: number): boolean =>
    row <= at && row + cell.rowSpan - 1 > at;
  const slots = (layOut(model)[at] ?? []).filter(
    (slot, column) => slot.column === column && ends(slot.cell, slot.row),
  );
  const continuation: TableRow = {
    kind: "continuation",
    id: null,
    cells: slots.map(({ cell }) =>
      tableCell(cell.role, cut(cell)?.[1] ?? "", { columnSpan: cell.columnSpan }),
    ),
  };
  const rows = model.rows.map((line, row) => ({
    ...line,
    cells: line.cells.map((cell) => {
      if (reaches(cell, row)) return { ...cell, rowSpan: cell.rowSpan + 1 };
      return ends(cell, row) ? { ...cell, text: cut(cell)?.[0] ?? cell.text } : cell;
    }),
  }));
  return { ...model, rows: [...rows.slice(0, at + 1), continuation, ...rows.slice(at + 1)] };
}
