import { layOut } from "./lay-out";
import { tableCell, type TableModel, type TableRow } from "./table-model";

/** The first row after the break: what reaches in from above goes on as an empty cell. */
function firstRow(model: TableModel, at: number, line: TableRow): TableRow {
  const slots = layOut(model)[at] ?? [];
  return {
    ...line,
    cells: slots.flatMap((slot, column) => {
      if (slot.column !== column) return [];
      const { cell } = slot;
      if (slot.row === at) return [cell];
      return [tableCell("spare", "", { ...cell, rowSpan: slot.row + cell.rowSpan - at })];
    }),
  };
}

/** The headings that stand above a row: in section two those of its own block. */
function headingsAbove(model: TableModel, at: number): TableRow[] {
  const headings = model.rows.slice(0, at).filter(({ kind }) => kind !== "figures");
  if (model.id !== "disclosure") return headings.filter(({ kind }) => kind === "header");
  return headings.filter(({ kind }) => kind !== "continuation").slice(-2);
}

/** A table that goes on over the page: the rows before `at`, and those from there on. */
export function breakTable(
  model: TableModel,
  at: number,
  { repeatHeadings }: { readonly repeatHeadings: boolean },
): [TableModel, TableModel] {
  const before = model.rows.slice(0, at).map((line, row) => ({
    ...line,
    cells: line.cells.map((cell) => ({ ...cell, rowSpan: Math.min(cell.rowSpan, at - row) })),
  }));
  const after = model.rows
    .slice(at)
    .map((line, index) => (index === 0 ? firstRow(model, at, line) : line));
  const headings = repeatHeadings ? headingsAbove(model, at) : [];
  return [
    { ...model, rows: before },
    { ...model, rows: [...headings, ...after] },
  ];
}
