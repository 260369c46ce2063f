import { z } from "zod";
import { AbsentReason } from "@/lib/domain/cell";

/**
 * Why a screen has no number to show.
 *
 * Besides the reasons of a cell: `no-report`, nothing is stored for the body and year;
 * `form-unknown`, a report is stored but its form was not recognised; `not-in-form`, the form has
 * no such figure; `out-of-range`, the figure is no whole number that the store can compare;
 * `zero-denominator`, a rate of nothing; `few-bodies`, too few bodies of a group of peers
 * have the figure; `not-judged`, the checks have not been made yet; `undated`,
 * the report gives no date.
 */
export const MissingReason = z.enum([
  ...AbsentReason.options,
  "no-report",
  "form-unknown",
  "not-in-form",
  "out-of-range",
  "zero-denominator",
  "not-judged",
  "undated",
  "few-bodies",
]);
export type MissingReason = z.infer<typeof MissingReason>;

/** A figure or an indicator: a number, or why there is none. Amounts are in CNY 10,000 (万元). */
export type Quantity =
  | {
      readonly value: number;
      readonly missing: null;
      /** Of a rate: what it is divided by. A rate is never shown without it. */
      readonly n?: number;
      /** Of a rate: too few cases for it to mean much. */
      readonly few?: true;
    }
  | { readonly value: null; readonly missing: MissingReason };
