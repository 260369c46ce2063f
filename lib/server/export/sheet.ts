import "server-only";
import type { MetricKind } from "@/lib/domain/metric-kind";

/** What a column holds: how its cells are written and how wide it is. */
export type SheetKind = MetricKind | "text" | "long-text" | "number";

export interface SheetColumn {
  /** The name of the variable, the same in every file. */
  readonly id: string;
  /** In the language of whoever takes it away, with its unit. */
  readonly label: string;
  readonly kind: SheetKind;
}

/** A number that the spreadsheet works out itself, and what it comes to; null where to nothing. */
export interface Formula {
  readonly formula: string;
  readonly value: number | null;
  /** Written otherwise than the rest of its column. */
  readonly kind?: SheetKind;
}

/** Null is a blank cell: nothing is known there, and the sheet says why in a column of its own. */
export type SheetCell = string | number | boolean | Formula | null;

/** A table that is taken away: in a workbook one of its sheets, as CSV a file. */
export interface Sheet {
  /** Its name in addresses and file names. */
  readonly id: string;
  /** Its name on the tab. */
  readonly name: string;
  readonly columns: readonly SheetColumn[];
  /** Asked for once. */
  readonly rows: AsyncIterable<readonly SheetCell[]>;
  /**
   * What stands below the rows, in a workbook alone.
   *
   * @param count how many rows there are
   */
  readonly foot?: (count: number) => readonly (readonly SheetCell[])[];
}

/** A cell without its formula. */
export function plainCell(cell: SheetCell): string | number | boolean | null {
  return typeof cell === "object" && cell !== null ? cell.value : cell;
}
