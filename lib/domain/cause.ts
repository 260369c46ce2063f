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

/** What kind of slip a repair supposes. */
export const RepairKind = z.enum([
  "one-cell",
  "two-cells",
  "swapped-digits",
  "missing-digit",
  "extra-digit",
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
  /** The likeliest first. */
  repairs: z.array(Repair).min(1),
});
export type Cause = z.infer<typeof Cause>;
