import { LIMITS } from "@/lib/pipeline/limits";
import { cannotRead } from "@/lib/pipeline/read-failure";
import type { FlowCell, FlowTable } from "./flow";

export interface PlacedCell {
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
  readonly cell: FlowCell;
}

export interface LaidOutTable {
  readonly rows: number;
  readonly columns: number;
  readonly cells: readonly PlacedCell[];
}

/**
 * Tell each cell's row and column from the spans, as a browser does: a cell takes the first free
 * columns of its row; a span that reaches below the last row ends there.
 *
 * @throws {CannotRead} `too-large` when the spans make a table larger than any report's.
 */
export function layOutTable({ rows }: FlowTable): LaidOutTable {
  const occupiedUntil: number[] = [];
  const cells: PlacedCell[] = [];
  let columns = 0;
  let area = 0;

  rows.forEach((row, rowIndex) => {
    let column = row.skipped;
    for (const cell of row.cells) {
      while ((occupiedUntil[column] ?? 0) > rowIndex) column += 1;
      const columnSpan = Math.min(Math.max(cell.columnSpan, 1), LIMITS.span);
      const rowSpan = Math.min(Math.max(cell.rowSpan, 1), LIMITS.span, rows.length - rowIndex);
      area += columnSpan * rowSpan;
      if (area > LIMITS.gridArea) throw cannotRead("too-large");
      for (let offset = 0; offset < columnSpan; offset += 1) {
        occupiedUntil[column + offset] = rowIndex + rowSpan;
      }
      cells.push({ row: rowIndex, column, rowSpan, columnSpan, cell });
      column += columnSpan;
      columns = Math.max(columns, column);
    }
  });
  return { rows: rows.length, columns, cells };
}
