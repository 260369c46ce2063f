import "server-only";
import type { Actor } from "@/lib/domain/actor";
import type { MetricId } from "@/lib/domain/metric-id";
import { ANY_BODY } from "@/lib/domain/views/body-filter";
import type { IndicatorView } from "@/lib/domain/views/indicator";
import { assertMay } from "@/lib/server/authorise";
import { getSpreads } from "@/lib/server/queries/reports/get-spreads";
import { getStandings } from "@/lib/server/queries/years/standings";
import { getWorkedExample } from "./worked-example";

/** An indicator in what is stored: over the years, in the latest of them, and in one report. */
export async function getIndicator(actor: Actor, metric: MetricId): Promise<IndicatorView> {
  assertMay(actor, "read");
  const [spreads, example] = await Promise.all([
    getSpreads({ metrics: [metric], filter: ANY_BODY, year: null }),
    getWorkedExample({ metric }),
  ]);
  const latest = spreads.findLast(({ total }) => total !== null);
  const standings =
    latest === undefined
      ? null
      : await getStandings({ metric, filter: ANY_BODY, year: latest.year });
  return { spreads, year: latest?.year ?? null, classes: standings?.classes ?? [], example };
}
