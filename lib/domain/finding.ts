import { z } from "zod";
import { Address } from "./address";
import { Localized } from "./localized";
import { Place } from "./place";

/** `error`: the form or arithmetic says it must hold. `warning`: very likely wrong. `notice`: a hint. */
export const Severity = z.enum(["error", "warning", "notice"]);
export type Severity = z.infer<typeof Severity>;

/** One operand of an equation, with where it comes from. */
export const Term = z.object({
  label: Localized,
  /** The figure, or null for a number of the prose. */
  address: Address.nullable(),
  value: z.number(),
  place: Place.nullable(),
  /** The report year where the operand is another year's, else null. */
  year: z.number().int().nullable(),
});
export type Term = z.infer<typeof Term>;

/** What should hold and does not: the sum of the left side against the sum of the right. */
export const Equation = z.object({
  left: z.array(Term),
  relation: z.enum(["=", "<=", ">="]),
  right: z.array(Term),
});
export type Equation = z.infer<typeof Equation>;

/** Something in a report that does not hold. About the report, never about our reading of it. */
export const Finding = z.object({
  rule: z.string(),
  severity: Severity,
  cells: z.array(Address),
  message: Localized,
  places: z.array(Place),
  equation: Equation.nullable(),
  /** The id of its cause among those of the judgement, null where none is known. */
  cause: z.string().nullable().default(null),
});
export type Finding = z.infer<typeof Finding>;

/** A check that could not run. Unchecked is not correct. */
export const Unchecked = z.object({
  rule: z.string(),
  reason: Localized,
  cells: z.array(Address),
});
export type Unchecked = z.infer<typeof Unchecked>;
