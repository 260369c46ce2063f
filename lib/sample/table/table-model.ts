import type { TableId } from "@/lib/domain/address";

/** `spare` stands for a cell without any text: what is left of a merged one after a page break. */
export type CellRole = "caption" | "header" | "label" | "figure" | "spare";

export interface TableCell {
  readonly text: string;
  readonly role: CellRole;
  readonly columnSpan: number;
  readonly rowSpan: number;
  /** The form's column, of a figure and of the heading right above the figures; else null. */
  readonly column: string | null;
}

export interface TableRow {
  readonly kind: "caption" | "header" | "figures" | "continuation";
  /** The form's row, for a row of figures. */
  readonly id: string | null;
  /** In order, without the places that cells of earlier rows reach into, as in HTML. */
  readonly cells: readonly TableCell[];
}

/** A table as the form draws it, before any layout. */
export interface TableModel {
  readonly id: TableId;
  readonly columns: number;
  readonly rows: readonly TableRow[];
}

/** A cell; spans of 1 and no column unless told. */
export function tableCell(
  role: CellRole,
  text: string,
  { columnSpan = 1, rowSpan = 1, column = null }: Partial<Omit<TableCell, "role" | "text">> = {},
): TableCell {
  return { role, text, columnSpan, rowSpan, column };
}
