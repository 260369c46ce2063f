import { type Address, addressOf } from "@/lib/domain/address";
import type { Form } from "@/lib/form/form";
import type { Random } from "@/lib/sample/random";
import { splitTotal } from "./split-total";

/** Requests by kind of applicant, in the form's order, without the total. */
export type ByApplicant = readonly number[];

export const NO_REQUESTS: ByApplicant = [0, 0, 0, 0, 0, 0];

/** Nearly all who ask are natural persons, then businesses and law firms. */
const APPLICANTS = [80, 11, 0.5, 1, 5, 2.5];

/** How often a request ends in each outcome; the ones not named share the rest. */
const OUTCOMES: Readonly<Record<string, number>> = {
  granted: 46,
  partly_granted: 9,
  "unavailable.not_held": 18,
  "rejected.petition": 6,
  "denied.third_party": 2,
  "denied.process": 2,
  "denied.inquiry": 1.5,
  "denied.enforcement_file": 1.5,
  "other.other": 4,
  other: 5,
};
const RARE_OUTCOME = 0.7;

const CARRIED_OUT_SHARE = 0.06;

function column(form: Form, row: string, values: ByApplicant): [Address, number][] {
  const { columns } = form.applications;
  const total = values.reduce((left, right) => left + right, 0);
  return columns.map(({ id }, index) => [
    addressOf("applications", row, id),
    id === "total" ? total : (values[index] ?? 0),
  ]);
}

/** Section three of one year: what came in and was carried in went out or is carried over. */
export function applicationFigures(
  form: Form,
  received: number,
  carriedIn: ByApplicant,
  random: Random,
): { figures: Record<Address, number>; carriedOut: ByApplicant } {
  const { outcomes } = form.applications;
  const weights = outcomes.map((id) => OUTCOMES[id] ?? RARE_OUTCOME);
  const fresh = splitTotal(received, APPLICANTS, random);
  const carriedOut = fresh.map((count) => {
    const share = Math.floor(count * CARRIED_OUT_SHARE * 2 * random.next());
    return Math.min(count, share + (count > 3 && random.chance(0.3) ? 1 : 0));
  });
  const handled = fresh.map(
    (count, index) => count + (carriedIn[index] ?? 0) - (carriedOut[index] ?? 0),
  );
  const ended = handled.map((count) => splitTotal(count, weights, random));
  return {
    carriedOut,
    figures: Object.fromEntries([
      ...column(form, "new", fresh),
      ...column(form, "carried_in", carriedIn),
      ...outcomes.flatMap((id, index) =>
        column(
          form,
          id,
          ended.map((counts) => counts[index] ?? 0),
        ),
      ),
      ...column(form, "handled", handled),
      ...column(form, "carried_out", carriedOut),
    ]),
  };
}
