import { LIMITS } from "@/lib/pipeline/limits";
import { cannotRead } from "@/lib/pipeline/read-failure";
import type { VisibleCell, VisibleSheet } from "./visible-sheet";

/** A row of a sheet that says something, or that is drawn and left empty. */
export interface SheetRow {
  readonly row: number;
  /** The cells that begin in it, from left to right; none that a merged cell covers. */
  readonly cells: readonly VisibleCell[];
  /** The filled ones of them. */
  readonly filled: readonly VisibleCell[];
  /** How many filled cells reach into it from above. */
  readonly covering: number;
  /** An empty row, or none, stands above. */
  readonly beginsRun: boolean;
}

function byRow(cells: readonly VisibleCell[]): ReadonlyMap<number, VisibleCell[]> {
  const rows = new Map<number, VisibleCell[]>();
  for (const cell of cells) {
    const row = rows.get(cell.row);
    if (row === undefined) rows.set(cell.row, [cell]);
    else row.push(cell);
  }
  return rows;
}

/** Tells which columns merged cells cover, row by row from the top. */
class Coverage {
  private readonly until: number[] = [];
  private area = 0;

  constructor(private readonly width: number) {}

  /** Whether a cell is free to stand where it is; if so, what is merged into it is covered. */
  place({ row, column, lastRow, lastColumn }: VisibleCell): boolean {
    if ((this.until[column] ?? -1) >= row) return false;
    const last = Math.min(lastColumn, this.width - 1);
    this.area += Math.max(last - column, 0);
    if (this.area > LIMITS.elements) throw cannotRead("too-large");
    for (let each = column; each <= last; each += 1) this.until[each] = lastRow;
    return true;
  }
}

/** Filled cells that reach below their first row, by how many reach into each row. */
class Reaching {
  private readonly ends: number[] = [];

  /** Those of the rows above that reach into this one. */
  into(row: number): number {
    for (let index = this.ends.length - 1; index >= 0; index -= 1) {
      if ((this.ends[index] ?? 0) < row) this.ends.splice(index, 1);
    }
    return this.ends.length;
  }

  add({ row, lastRow }: VisibleCell): void {
    if (lastRow > row) this.ends.push(lastRow);
    // Cells that stand side by side are no more than a sheet has columns that are filled.
    if (this.ends.length > LIMITS.span) throw cannotRead("too-large");
  }
}

/**
 * The rows of a sheet in reading order. Of empty rows that are drawn, the first below a filled one
 * is a row left blank; more of them are only lines on the sheet.
 */
export function sheetRows({ cells, drawnRows, rowBelow }: VisibleSheet): SheetRow[] {
  const ofRow = byRow(cells);
  const allFilled = cells.filter(({ text }) => text !== "");
  const order = [...new Set([...allFilled.map(({ row }) => row), ...drawnRows])];
  order.sort((a, b) => a - b);
  const width = allFilled.reduce((most, { column }) => Math.max(most, column + 1), 0);
  const coverage = new Coverage(width);
  const reaching = new Reaching();
  const rows: SheetRow[] = [];
  /** How far the rows so far reach down. */
  let reached = -1;
  let isBlank = true;

  for (const row of order) {
    const beginsRun = rows.length === 0 || row > rowBelow(reached);
    const covering = reaching.into(row);
    const own = (ofRow.get(row) ?? []).sort((a, b) => a.column - b.column);
    const placed = own.filter((cell) => coverage.place(cell));
    const filled = placed.filter(({ text }) => text !== "");
    reached = Math.max(reached, row, ...filled.map(({ lastRow }) => lastRow));
    for (const cell of filled) reaching.add(cell);
    const isOpen = filled.length === 0;
    if (isOpen && covering === 0 && (isBlank || beginsRun)) continue;
    isBlank = isOpen;
    rows.push({ row, cells: placed, filled, covering, beginsRun });
  }
  return rows;
}
