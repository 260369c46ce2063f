import "server-only";
import type { MetricId } from "@/lib/domain/metric-id";
import { ANY_BODY } from "@/lib/domain/views/body-filter";
import type { KeyFigure } from "@/lib/domain/views/overview";
import { metricById } from "@/lib/metrics/catalogue";
import { getMatchedChanges } from "@/lib/server/queries/reports/get-matched-changes";
import { getTotals } from "@/lib/server/queries/reports/get-totals";
import { metricColumn } from "@/lib/server/views/metric-quantities";

/** How much is asked, how much is disclosed, how often it ends in a dispute, how well it is reported. */
const KEY: readonly MetricId[] = [
  "applications-received",
  "disclosure-rate",
  "disputes",
  "check-pass-rate",
];

/** The few indicators that matter most, over all bodies. */
export async function keyFigures(year: number): Promise<KeyFigure[]> {
  const [totals, changes] = await Promise.all([
    getTotals({ metrics: KEY, filter: ANY_BODY }),
    getMatchedChanges({ metrics: KEY, filter: ANY_BODY, year }),
  ]);
  return KEY.map((id) => ({
    metric: metricColumn(metricById(id)),
    totals: totals.filter(({ metric }) => metric === id),
    change: changes.find(({ metric }) => metric === id) ?? null,
  }));
}
