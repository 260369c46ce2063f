import type { ReactNode } from "react";
import type { CellContent } from "./copied-cells";

/** What stands in a cell. */
export interface CellView {
  readonly content: ReactNode;
  /** Words on it, shown when it is pointed at or focused; hidden in the content for those who hear it. */
  readonly hint?: string | undefined;
  readonly className?: string | undefined;
}

export interface FootCell extends CellView {
  readonly copied: CellContent;
}

/** A column of the grid: what stands in it, and what is copied of it. */
export interface GridColumn<Row> {
  readonly key: string;
  /** In pixels; of a pinned column the most that it takes. */
  readonly width: number;
  /** Of a pinned column: as CSS, where it differs between screens. */
  readonly cssWidth?: string;
  readonly align: "left" | "right";
  readonly heading: ReactNode;
  readonly sorted: "ascending" | "descending" | undefined;
  /** Its cells are the headings of their rows. */
  readonly isRowHeading?: boolean;
  /** A line before it: what is left of it cannot simply be set against it. */
  readonly hasBreakBefore?: boolean;
  readonly cell: (row: Row, rowIndex: number) => CellView;
  readonly copied: (row: Row) => CellContent;
  /** One for each row of the foot. */
  readonly foot: readonly FootCell[];
}
