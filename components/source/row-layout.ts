import type { GridCell } from "@/lib/domain/document";

export interface LaidOutCell {
  readonly cell: GridCell;
  /**
   * The columns before it that no cell takes, by how many lie side by side: each is drawn as an
   * empty cell, so that this one keeps its column.
   */
  readonly gaps: readonly number[];
}

/** Lays out the rows of a table one by one, from the top; cells come in the order of their columns. */
export function rowLayout(): (row: number, cells: readonly GridCell[]) => LaidOutCell[] {
  /** The row at which each column is free of cells that reach down from above. */
  const freeFrom: number[] = [];

  function gapsBetween(from: number, to: number, row: number): number[] {
    const gaps: number[] = [];
    let isOpen = false;
    for (let column = from; column < to; column += 1) {
      const isFree = (freeFrom[column] ?? 0) <= row;
      if (isFree && isOpen) gaps[gaps.length - 1] = (gaps.at(-1) ?? 0) + 1;
      else if (isFree) gaps.push(1);
      isOpen = isFree;
    }
    return gaps;
  }

  return (row, cells) => {
    let next = 0;
    return cells.map((cell) => {
      const gaps = gapsBetween(next, cell.column, row);
      next = Math.max(next, cell.column + cell.columnSpan);
      for (let column = cell.column; column < next; column += 1) {
        freeFrom[column] = row + cell.rowSpan;
      }
      return { cell, gaps };
    });
  };
}
