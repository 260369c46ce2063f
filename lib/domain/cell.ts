import { z } from "zod";
import { Place } from "./place";

/**
 * Why a cell has no number.
 *
 * - `blank`: the cell stands there, empty.
 * - `dash`: the agency printed that nothing applies ("/", "-", "—", "无", "不适用").
 * - `unreadable`: something is printed that is no number.
 * - `row-missing`: the document has no such cell.
 * - `ambiguous`: the row's figures can't be told apart by column, or the figure is printed twice
 *   with different values.
 */
export const AbsentReason = z.enum(["blank", "dash", "unreadable", "row-missing", "ambiguous"]);
export type AbsentReason = z.infer<typeof AbsentReason>;

/** How an amount's unit was told. The amount itself is always given in CNY 10,000 (万元). */
export const AmountUnit = z.object({
  /** The unit's characters as printed, or null where none is printed. */
  printed: z.string().nullable(),
  source: z.enum(["cell", "header", "narrative", "form", "inferred"]),
  reading: z.enum(["CNY", "CNY 10,000"]),
});
export type AmountUnit = z.infer<typeof AmountUnit>;

/**
 * How a figure was tied to its column: by the table's own grid; by where it stands on a page without
 * rules; or, where columns are lost, by counting the figures after the row's label.
 */
export const ReadingMethod = z.enum(["grid", "aligned", "counted"]);
export type ReadingMethod = z.infer<typeof ReadingMethod>;

/**
 * One figure as a report prints it. Exactly one of `value` and `absent` is null, so that nobody can
 * add a blank to a sum by accident.
 */
export const Cell = z.object({
  value: z.number().nullable(),
  /** The characters as printed; "" when blank; null when the document has no such cell. */
  printed: z.string().nullable(),
  absent: AbsentReason.nullable(),
  /** Amounts only. */
  unit: AmountUnit.nullable(),
  place: Place.nullable(),
  method: ReadingMethod.nullable(),
  /**
   * How sure the reading is, 0 to 1; null where there is no such cell. What is below
   * {@link DOUBTFUL_BELOW} a person should look at.
   */
  confidence: z.number().min(0).max(1).nullable(),
  /** The reading may be wrong: look at the source first. */
  doubtful: z.boolean(),
});
export type Cell = z.infer<typeof Cell>;

/** The cell of a figure that the document does not have. */
export const MISSING_CELL: Cell = {
  value: null,
  printed: null,
  absent: "row-missing",
  unit: null,
  place: null,
  method: null,
  confidence: null,
  doubtful: false,
};
