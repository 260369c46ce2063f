import "server-only";
import { z } from "zod";
import type { MetricId } from "@/lib/domain/metric-id";
import type { BodyFilter } from "@/lib/domain/views/body-filter";
import type { YearTotal } from "@/lib/domain/views/year-total";
import { Prisma } from "@/lib/generated/sqlite/client";
import { metricById } from "@/lib/metrics/catalogue";
import { reader } from "@/lib/server/db";
import { remembered } from "@/lib/server/queries/remembered";
import { fromYear, ofYear } from "./rows-of-year";
import { reportYears } from "@/lib/server/views/report-years";
import { addendOf, pooledSql, totalsOf } from "./pooled-sql";

export interface TotalsQuestion {
  readonly metrics: readonly MetricId[];
  readonly filter: BodyFilter;
}

const Head = z.looseObject({ reports: z.coerce.number() });

/** Sums and pooled rates of indicators over the bodies of a filter in one year. */
export const getTotalsOfYear = remembered(
  "totals-of-year",
  async ({
    metrics: ids,
    filter,
    year,
  }: TotalsQuestion & { readonly year: number }): Promise<readonly YearTotal[]> => {
    const metrics = ids.map(metricById);
    const columns = metrics.map((metric, index) => pooledSql(addendOf(metric), index));
    const rows = await reader().$queryRaw<unknown[]>`
      SELECT COUNT(*) AS "reports" ${Prisma.join(columns, " ")}
      ${fromYear(filter)} WHERE ${ofYear(filter, year)}`;
    const { reports } = Head.parse(rows[0]);
    return totalsOf(metrics, { year, reports }, rows[0]);
  },
  { yearsOf: ({ year }) => [year] },
);

/** The same for every year in which a body of the filter has a report, oldest first. */
export async function getTotals(question: TotalsQuestion): Promise<readonly YearTotal[]> {
  const years = await reportYears();
  const totals = await Promise.all(years.map(({ year }) => getTotalsOfYear({ ...question, year })));
  return totals.flat().filter(({ reports }) => reports > 0);
}
