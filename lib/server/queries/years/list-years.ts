import "server-only";
import type { Actor } from "@/lib/domain/actor";
import type { MetricId } from "@/lib/domain/metric-id";
import { ANY_BODY } from "@/lib/domain/views/body-filter";
import type { MatchedChange } from "@/lib/domain/views/year-total";
import type { YearList, YearStatus } from "@/lib/domain/views/year-view";
import { formForYear } from "@/lib/form/catalogue";
import { metricById } from "@/lib/metrics/catalogue";
import { isInForm } from "@/lib/metrics/is-in-form";
import { assertMay } from "@/lib/server/authorise";
import { reader } from "@/lib/server/db";
import { getMatchedChanges } from "@/lib/server/queries/reports/get-matched-changes";
import { getTotals } from "@/lib/server/queries/reports/get-totals";
import { yearStatuses } from "@/lib/server/queries/reports/year-statuses";

/** The few sums that tell the years apart; both forms have them. */
const LISTED: readonly MetricId[] = [
  "applications-received",
  "disclosure-rate",
  "disputes",
  "check-pass-rate",
];

/** Nothing where the year before has no reports. */
async function changesTo(
  year: number,
  years: readonly YearStatus[],
): Promise<readonly MatchedChange[]> {
  if (!years.some((other) => other.year === year - 1)) return [];
  return getMatchedChanges({ metrics: LISTED, filter: ANY_BODY, year });
}

/** All years that have reports, newest first. */
export async function listYears(actor: Actor): Promise<YearList> {
  assertMay(actor, "read");
  const [bodies, oldestFirst, totals] = await Promise.all([
    reader().agency.count(),
    yearStatuses(),
    getTotals({ metrics: LISTED, filter: ANY_BODY }),
  ]);
  const years = oldestFirst.toReversed();
  const changes = await Promise.all(years.map(({ year }) => changesTo(year, years)));
  return {
    bodies,
    metrics: LISTED,
    years: years.map((status, index) => {
      const form = formForYear(status.year);
      const isAsked = (id: MetricId) => form !== null && isInForm(metricById(id), form.id);
      return {
        ...status,
        totals: totals.filter(({ metric, year }) => year === status.year && isAsked(metric)),
        changes: changes[index] ?? [],
      };
    }),
  };
}
