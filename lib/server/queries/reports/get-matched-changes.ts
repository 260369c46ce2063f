import "server-only";
import { z } from "zod";
import type { MetricId } from "@/lib/domain/metric-id";
import type { BodyFilter } from "@/lib/domain/views/body-filter";
import type { MatchedChange } from "@/lib/domain/views/year-total";
import { Prisma } from "@/lib/generated/sqlite/client";
import { metricById } from "@/lib/metrics/catalogue";
import type { Metric } from "@/lib/metrics/metric";
import { reader } from "@/lib/server/db";
import { metricSql } from "@/lib/server/metrics/metric-sql";
import { remembered } from "@/lib/server/queries/remembered";
import { FROM_REPORTS, listCondition } from "./conditions";
import { addendOf, pooledOf, pooledSql } from "./pooled-sql";

export interface ChangesQuestion {
  readonly metrics: readonly MetricId[];
  readonly filter: BodyFilter;
  /** It is compared with the one before. */
  readonly year: number;
}

const Side = z.looseObject({ year: z.coerce.number() });

/** The report of the other year. */
const OTHER = { report: "o", metrics: "om" };

/** Whether the body has a value in the other year as well. */
function isInOther(metric: Metric): Prisma.Sql {
  return Prisma.sql`(${metricSql(metric, OTHER)}) IS NOT NULL`;
}

/**
 * Indicators of a year and of the one before over the same bodies: a change over other bodies would
 * tell who reported, not what changed. What no body has in both years is not in the answer.
 */
export const getMatchedChanges = remembered(
  "matched-changes",
  async ({ metrics: ids, filter, year }: ChangesQuestion): Promise<readonly MatchedChange[]> => {
    const metrics = ids.map(metricById);
    const columns = metrics.map((metric, index) =>
      pooledSql(addendOf(metric), index, isInOther(metric)),
    );
    const rows = await reader().$queryRaw<unknown[]>`
      SELECT r."year" ${Prisma.join(columns, " ")}
      ${FROM_REPORTS}
      JOIN "Report" o ON o."agencyId" = r."agencyId" AND o."isCurrent"
        AND o."year" = CAST(${2 * year - 1} AS INTEGER) - r."year"
      LEFT JOIN "ReportMetrics" om ON om."reportId" = o."id"
      WHERE ${listCondition(filter, year, "year")} AND r."year" IN (${year}, ${year - 1})
      GROUP BY r."year"`;
    const sideOf = (of: number) => rows.find((row) => Side.parse(row).year === of);
    const before = sideOf(year - 1);
    const after = sideOf(year);
    if (before === undefined || after === undefined) return [];
    return metrics.flatMap((metric, index) => {
      const one = pooledOf(addendOf(metric), index, before);
      const two = pooledOf(addendOf(metric), index, after);
      if (one.pooled === null || two.pooled === null) return [];
      return [{ metric: metric.id, bodies: two.bodies, before: one.pooled, after: two.pooled }];
    });
  },
  { yearsOf: ({ year }) => [year - 1, year] },
);
