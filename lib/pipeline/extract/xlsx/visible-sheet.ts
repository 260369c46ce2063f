import { type CellReference, SHEET_COLUMNS } from "./cell-reference";
import type { SheetCell, Worksheet } from "./worksheet";

/** A cell as it is shown, over the rows and columns that are merged into it. */
export interface VisibleCell extends SheetCell {
  readonly lastRow: number;
  readonly lastColumn: number;
}

/** What of a sheet is shown: rows keep their numbers, columns are counted without the hidden ones. */
export interface VisibleSheet {
  /** Filled cells, and empty ones that are merged. */
  readonly cells: readonly VisibleCell[];
  readonly drawnRows: ReadonlySet<number>;
  /** The next row below that is shown. */
  readonly rowBelow: (row: number) => number;
  /** Cells that say something and are hidden. */
  readonly hidden: number;
}

/** How many columns are shown before each column. */
function shownBefore(hidden: Worksheet["hiddenColumns"]): Uint16Array {
  const isHidden = new Uint8Array(SHEET_COLUMNS + 1);
  for (const [first, last] of hidden)
    isHidden.fill(1, first, Math.min(last, SHEET_COLUMNS - 1) + 1);
  const before = new Uint16Array(SHEET_COLUMNS + 1);
  for (let column = 0; column < SHEET_COLUMNS; column += 1) {
    before[column + 1] = (before[column] ?? 0) + (isHidden[column] === 1 ? 0 : 1);
  }
  return before;
}

/** For each hidden row, the next one that is shown. */
function shownBelow(hidden: ReadonlySet<number>): ReadonlyMap<number, number> {
  const below = new Map<number, number>();
  for (const row of [...hidden].sort((a, b) => b - a))
    below.set(row, below.get(row + 1) ?? row + 1);
  return below;
}

const keyOf = ({ row, column }: CellReference) => row * SHEET_COLUMNS + column;

/**
 * Leave out what is hidden: it is not printed. A merged cell that begins in a hidden row or column
 * is shown in what is left of it.
 */
export function visibleSheet(sheet: Worksheet): VisibleSheet {
  const before = shownBefore(sheet.hiddenColumns);
  const below = shownBelow(sheet.hiddenRows);
  const shownFrom = (row: number) => below.get(row) ?? row;
  const byPlace = new Map(sheet.cells.map((cell) => [keyOf(cell), cell]));
  const cells: VisibleCell[] = [];
  let hidden = 0;

  const add = (cell: SheetCell, last: CellReference) => {
    const row = shownFrom(cell.row);
    const column = before[cell.column] ?? 0;
    const lastColumn = (before[last.column + 1] ?? 0) - 1;
    if (row <= last.row && column <= lastColumn) {
      cells.push({ ...cell, row, column, lastRow: last.row, lastColumn });
    } else if (cell.text !== "") hidden += 1;
  };
  for (const { first, last } of sheet.merges) {
    const key = keyOf(first);
    add(byPlace.get(key) ?? { ...first, text: "", isDrawn: false }, last);
    byPlace.delete(key);
  }
  for (const cell of byPlace.values()) add(cell, cell);
  return {
    cells,
    drawnRows: new Set([...sheet.drawnRows].filter((row) => !sheet.hiddenRows.has(row))),
    rowBelow: (row) => shownFrom(row + 1),
    hidden,
  };
}
