import type { TableCell, TableModel } from "@/lib/sample/table/table-model";
import type { TableLayout } from "./table-layout";

/** A cell's text, and the lines that it is cut into where each is to stand alone. */
export interface CellText {
  readonly lines: readonly string[];
  readonly downwards: boolean;
}

/** The number before a label, or one character. */
const PIECES = /^（[一-十]）|^[一-十]、|[\s\S]/gu;

/** Headings right above the figures, and the tall labels of groups. */
function isNarrow({ role, column, rowSpan }: TableCell, { id }: TableModel): boolean {
  if (id === "disclosure") return false;
  return role === "header" ? column !== null : role === "label" && rowSpan > 1;
}

export function cellText(cell: TableCell, model: TableModel, layout: TableLayout): CellText {
  if (layout.narrowText === "across" || !isNarrow(cell, model)) {
    return { lines: [cell.text], downwards: false };
  }
  const text = cell.text.replaceAll(" ", "");
  if (layout.narrowText === "downwards") return { lines: [text], downwards: true };
  return { lines: text.match(PIECES) ?? [], downwards: false };
}
