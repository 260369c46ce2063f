import { type Address, addressOf } from "@/lib/domain/address";
import type { Form } from "@/lib/form/form";

/** What became of requests: a row of table three, or a group of rows. */
export const OUTCOME_GROUPS = [
  "granted",
  "partly_granted",
  "denied",
  "unavailable",
  "rejected",
  "other",
] as const;
export type OutcomeGroup = (typeof OUTCOME_GROUPS)[number];

/** The totals of a group's rows, which add up to what prose calls by its name. */
export function outcomeFigures(form: Form, group: OutcomeGroup): Address[] {
  return form.applications.outcomes
    .filter((row) => row === group || row.startsWith(`${group}.`))
    .map((row) => addressOf("applications", row, "total"));
}
