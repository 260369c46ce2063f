import type { Actor } from "@/lib/domain/actor";
import type { Cell } from "@/lib/domain/cell";

/** A reviewer's reading of a cell, laid over ours. */
export interface CorrectionView {
  readonly id: string;
  /** Null: the report gives no figure here. Amounts in CNY 10,000 (万元). */
  readonly value: number | null;
  readonly note: string;
  readonly actor: Actor;
  /** ISO time. */
  readonly at: string;
}

/** The sum of a total's parts, beside which the printed total stands. */
export interface ComputedTotal {
  /** `row`: the columns of the same row; `column`: the rows of the same column. */
  readonly across: "row" | "column";
  /** Null when a part is absent: blank is not zero. */
  readonly value: number | null;
}

/**
 * A cell as read, and what counts of it: `cell.value` is as read from the document, `value` is with
 * the correction where there is one.
 */
export interface EffectiveCell {
  readonly cell: Cell;
  readonly value: number | null;
  readonly correction: CorrectionView | null;
  /** For totals; else empty. */
  readonly computed: readonly ComputedTotal[];
}
