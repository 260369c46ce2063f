import { z } from "zod";
import { Address } from "./address";
import { Localized } from "./localized";

/** A printed figure that a repair would change; null where nothing is printed. */
export const CellChange = z.object({
  address: Address,
  from: z.number().nullable(),
  to: z.number(),
});
export type CellChange = z.infer<typeof CellChange>;

/**
 * What kind of slip a repair supposes.
 *
 * - `one-cell`, `two-cells`: figures that stand there wrong, by whatever slip.
 * - `in-step`: a figure and the total of its row, wrong by the same number.
 * - `swapped-digits` (21 for 12), `missing-digit` (2 for 12), `extra-digit` (122 for 12).
 * - `exchanged`: two figures, each in the other's cell.
 * - `shifted-row`, `shifted-column`: figures that stand one cell beside their own.
 * - `split-number` ("2", "5" for 25), `joined-number` (25 for "2", "5").
 * - `unit`: 元 for 万元, or the reverse.
 */
export const RepairKind = z.enum([
  "one-cell",
  "in-step",
  "two-cells",
  "swapped-digits",
  "missing-digit",
  "extra-digit",
  "exchanged",
  "shifted-row",
  "shifted-column",
  "split-number",
  "joined-number",
  "unit",
]);
export type RepairKind = z.infer<typeof RepairKind>;

/** The smallest change that would make what fails hold. A hint: never applied by itself. */
export const Repair = z.object({
  kind: RepairKind,
  changes: z.array(CellChange).min(1),
  /** How many of the failing equations it closes, of how many that concern the same figures. */
  closes: z.number().int(),
  failing: z.number().int(),
  /** What is to be changed, with the numbers. */
  message: Localized,
  /** What else speaks for it, as a statement of the prose. */
  evidence: z.array(Localized),
});
export type Repair = z.infer<typeof Repair>;

/** What several findings of a report have in common: one repair would close them all. */
export const Cause = z.object({
  /** Within the report; the same when the same figures fail in the same way. */
  id: z.string(),
  /** The likeliest first; not all that would do, where there are many. */
  repairs: z.array(Repair).min(1),
  /** How many repairs of as few slips would do; 1 where the equations leave no choice. */
  ways: z.number().int().min(1),
});
export type Cause = z.infer<typeof Cause>;

/** Whether to doubt the report first, or our reading of it. */
export interface Doubt {
  readonly doubt: "report" | "reading";
  readonly reason: Localized;
  /** The figures that it rests on: those in doubt, or all that the finding concerns. */
  readonly cells: readonly Address[];
}
