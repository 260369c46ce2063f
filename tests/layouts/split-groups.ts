import { layOut, wordCells } from "@/lib/sample/table/lay-out";
import type { TableModel } from "@/lib/sample/table/table-model";

/** The same table with an empty cell in each row that a label reached into. */
export function splitGroups(model: TableModel): TableModel {
  const grid = layOut(model);
  const rows = model.rows.map((row, index) => {
    if (row.kind !== "figures") return row;
    const cells = wordCells(grid[index] ?? [], index);
    return { ...row, cells: cells.map(({ cell }) => ({ ...cell, rowSpan: 1 })) };
  });
  return { ...model, rows };
}
