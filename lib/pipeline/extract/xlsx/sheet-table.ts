import type { FlowCell, FlowNode, FlowTable } from "@/lib/pipeline/extract/flow";
import type { SheetRow } from "./sheet-rows";
import type { VisibleCell } from "./visible-sheet";

/** The lines of a cell's text, each a paragraph. */
export function paragraphsOf(text: string): FlowNode[] {
  return text
    .split(/\r\n?|\n/u)
    .filter((line) => line.trim() !== "")
    .map((line) => ({ kind: "paragraph", text: line.trim(), level: null }));
}

/** How many of some numbers, which ascend, are not greater than a limit. */
function countUpTo(numbers: readonly number[], limit: number): number {
  let [low, high] = [0, numbers.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] ?? 0) <= limit) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The columns in which a cell of some rows is filled, from left to right. */
export function filledColumns(rows: readonly SheetRow[]): number[] {
  const columns = new Set(rows.flatMap(({ filled }) => filled.map(({ column }) => column)));
  return [...columns].sort((a, b) => a - b);
}

/** A table of rows that stand one below another; columns in which nothing stands are left out. */
export function tableOfRows(rows: readonly SheetRow[], columns: readonly number[]): FlowTable {
  const numbers = rows.map(({ row }) => row);
  /** For each column, the row that it is free again from. */
  const free: number[] = columns.map(() => 0);

  const flowCell = (cell: VisibleCell | undefined, row: number, at: number): FlowCell => {
    if (cell === undefined) return { rowSpan: 1, columnSpan: 1, content: [] };
    const rowSpan = Math.max(countUpTo(numbers, cell.lastRow) - row, 1);
    const columnSpan = Math.max(countUpTo(columns, cell.lastColumn) - at, 1);
    return { rowSpan, columnSpan, content: paragraphsOf(cell.text) };
  };

  return {
    kind: "table",
    rows: rows.map(({ cells }, row) => {
      const byColumn = new Map(cells.map((cell) => [cell.column, cell]));
      const written: FlowCell[] = [];
      let at = 0;
      while (at < columns.length) {
        if ((free[at] ?? 0) > row) {
          at += 1;
          continue;
        }
        const cell = flowCell(byColumn.get(columns[at] ?? -1), row, at);
        written.push(cell);
        for (let each = at; each < at + cell.columnSpan; each += 1) free[each] = row + cell.rowSpan;
        at += cell.columnSpan;
      }
      return { skipped: 0, cells: written };
    }),
  };
}
