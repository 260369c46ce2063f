import { type TableCell, tableCell, type TableModel } from "./table-model";

/** One place of the grid, and the cell that stands on it. */
export interface Slot {
  readonly cell: TableCell;
  /** Where the cell begins. */
  readonly row: number;
  readonly column: number;
}

/**
 * Every place of a table's grid, by HTML's own rule: a cell takes the first place of its row that
 * no cell above reaches into. A row may come out shorter or longer than the table is wide.
 */
export function layOut({ rows }: Pick<TableModel, "rows">): Slot[][] {
  const grid: Slot[][] = rows.map(() => []);
  rows.forEach(({ cells }, row) => {
    let column = 0;
    for (const cell of cells) {
      while (grid[row]?.[column] !== undefined) column += 1;
      for (const line of grid.slice(row, row + cell.rowSpan)) {
        for (let across = 0; across < cell.columnSpan; across += 1) {
          line[column + across] = { cell, row, column };
        }
      }
      column += cell.columnSpan;
    }
  });
  return grid;
}

/** The cell where it begins in this row, or null where it comes from the left or from above. */
export function beginning(slot: Slot, row: number, column: number): TableCell | null {
  return slot.row === row && slot.column === column ? slot.cell : null;
}

/** A cell of a row as Word keeps it; `continues` marks one that reaches in from above. */
export interface WordCell {
  readonly cell: TableCell;
  readonly continues: boolean;
}

/**
 * The cells of a row as Word keeps them: those that begin here, and an empty one for each cell that
 * reaches in from above.
 */
export function wordCells(slots: readonly Slot[], row: number): WordCell[] {
  return slots.flatMap((slot, column): WordCell[] => {
    if (slot.column !== column) return [];
    if (slot.row === row) return [{ cell: slot.cell, continues: false }];
    return [{ cell: tableCell("spare", "", slot.cell), continues: true }];
  });
}
