import { LIMITS } from "@/lib/pipeline/limits";
import { cannotRead } from "@/lib/pipeline/read-failure";
import type { FlowCell, FlowNode, FlowRow, FlowTable } from "@/lib/pipeline/extract/flow";

/** A cell as OpenDocument has it. */
export interface OdtCell {
  readonly rowSpan: number;
  readonly columnSpan: number;
  /** Columns that the cell stands in, one after another. */
  readonly repeated: number;
  /** Merged into a cell before or above it; such places are written out. */
  readonly isCovered: boolean;
  readonly content: FlowNode[];
  /** Rows into which the cell is split, each of cells (table:is-sub-table). */
  split: readonly FlowRow[] | null;
}

export interface OdtRow {
  readonly repeated: number;
  readonly cells: OdtCell[];
}

interface Placed {
  readonly cell: OdtCell;
  readonly column: number;
}

const widthOf = (row: FlowRow) => row.cells.reduce((sum, { columnSpan }) => sum + columnSpan, 0);
const splitWidth = (rows: readonly FlowRow[]) =>
  rows.reduce((most, row) => Math.max(most, widthOf(row)), 1);

/** Every row and cell as often as it is repeated. Blank rows are repeated to fill a page: once is enough. */
function spelledOut(rows: readonly OdtRow[]): Placed[][] {
  let count = 0;
  return rows.flatMap(({ repeated, cells }) => {
    let column = 0;
    const placed = cells.flatMap((cell) => {
      const times = Math.min(cell.repeated, LIMITS.span);
      return Array.from({ length: times }, () => {
        const each = { cell, column };
        column += 1;
        return each;
      });
    });
    const isBlank = cells.every(({ content, split }) => content.length === 0 && split === null);
    const times = isBlank ? 1 : Math.min(repeated, LIMITS.span);
    count += placed.length * times;
    if (count > LIMITS.gridArea) throw cannotRead("too-large");
    return Array.from({ length: times }, () => placed);
  });
}

/** How many columns each column becomes, where cells are split into several. */
function columnWidths(rows: readonly Placed[][]): number[] {
  const widths: number[] = [];
  for (const row of rows) {
    for (const { cell, column } of row) {
      const own = cell.split !== null && cell.columnSpan === 1 ? splitWidth(cell.split) : 1;
      widths[column] = Math.max(widths[column] ?? 1, own);
    }
  }
  return widths;
}

/** The cells of one line of a split cell, the last of them as wide as what is left. */
function splitCells(cell: OdtCell, line: number, width: number, height: number): FlowCell[] {
  const row = cell.split?.[line];
  if (row === undefined) return [];
  const isLast = line === (cell.split?.length ?? 0) - 1;
  const left = width - widthOf(row);
  return row.cells.map((each, index) => ({
    ...each,
    columnSpan: each.columnSpan + (index === row.cells.length - 1 ? Math.max(left, 0) : 0),
    rowSpan: each.rowSpan + (isLast ? height - line - 1 : 0),
  }));
}

/** A table of its rows, with split cells as rows and columns of the table itself. */
export function tableOfOdtRows(rows: readonly OdtRow[]): FlowTable {
  const placed = spelledOut(rows);
  const widths = columnWidths(placed);
  const heights = placed.map((row) =>
    row.reduce((most, { cell }) => Math.max(most, cell.split?.length ?? 1), 1),
  );
  const sumOf = (numbers: readonly number[], from: number, count: number) =>
    numbers.slice(from, from + count).reduce((sum, each) => sum + each, 0);

  return {
    kind: "table",
    rows: placed.flatMap((row, index) => {
      const height = heights[index] ?? 1;
      return Array.from({ length: height }, (_, line): FlowRow => ({
        skipped: 0,
        cells: row.flatMap(({ cell, column }): FlowCell[] => {
          const columnSpan = Math.max(sumOf(widths, column, cell.columnSpan), cell.columnSpan);
          if (cell.split !== null) return splitCells(cell, line, columnSpan, height);
          if (cell.isCovered || line > 0) return [];
          const rowSpan = Math.max(sumOf(heights, index, cell.rowSpan), cell.rowSpan);
          return [{ rowSpan, columnSpan, content: cell.content }];
        }),
      }));
    }),
  };
}
