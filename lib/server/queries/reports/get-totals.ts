import "server-only";
import { z } from "zod";
import type { MetricId } from "@/lib/domain/metric-id";
import type { BodyFilter } from "@/lib/domain/views/body-filter";
import type { YearTotal } from "@/lib/domain/views/year-total";
import { Prisma } from "@/lib/generated/sqlite/client";
import { metricById } from "@/lib/metrics/catalogue";
import { reader } from "@/lib/server/db";
import { remembered } from "@/lib/server/queries/remembered";
import { FROM_REPORTS, listCondition } from "./conditions";
import { addendOf, pooledSql, totalsOf } from "./pooled-sql";

export interface TotalsQuestion {
  readonly metrics: readonly MetricId[];
  readonly filter: BodyFilter;
}

const Head = z.looseObject({ year: z.coerce.number(), reports: z.coerce.number() });

/** Sums and pooled rates of indicators over all bodies of a filter, for every year that has reports. */
export const getTotals = remembered(
  "totals",
  async ({ metrics: ids, filter }: TotalsQuestion): Promise<readonly YearTotal[]> => {
    const metrics = ids.map(metricById);
    const columns = metrics.map((metric, index) => pooledSql(addendOf(metric), index));
    const rows = await reader().$queryRaw<unknown[]>`
      SELECT r."year", COUNT(*) AS "reports" ${Prisma.join(columns, " ")}
      ${FROM_REPORTS}
      WHERE ${listCondition(filter, 0, "year")}
      GROUP BY r."year" ORDER BY r."year"`;
    return rows.flatMap((row) => totalsOf(metrics, Head.parse(row), row));
  },
);
