import type { WordCell, WordRow } from "./docx-table";

/** A cell as it is written, with what is told of it besides its text. */
export interface OpenCell extends WordCell {
  /** It is one with the cell to its left (w:hMerge), as programs before Word 2007 wrote. */
  mergesLeft: boolean;
  isDeleted: boolean;
}

export interface OpenRow {
  skipped: number;
  isDeleted: boolean;
  readonly cells: OpenCell[];
}

function shownCells(cells: readonly OpenCell[]): WordCell[] {
  const shown: WordCell[] = [];
  for (const cell of cells) {
    const previous = shown.at(-1);
    if (cell.isDeleted) continue;
    if (!cell.mergesLeft || previous === undefined) shown.push(cell);
    else {
      previous.columnSpan += cell.columnSpan;
      for (const node of cell.content) previous.content.push(node);
    }
  }
  return shown;
}

/** The rows and cells that are there when tracked changes are accepted and merged cells are one. */
export function shownRows(rows: readonly OpenRow[]): WordRow[] {
  return rows
    .filter(({ isDeleted }) => !isDeleted)
    .map(({ skipped, cells }) => ({ skipped, cells: shownCells(cells) }))
    .filter(({ cells }) => cells.length > 0);
}
