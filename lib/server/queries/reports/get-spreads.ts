import "server-only";
import { z } from "zod";
import type { MetricId } from "@/lib/domain/metric-id";
import type { BodyFilter } from "@/lib/domain/views/body-filter";
import type { Quantiles, Spread } from "@/lib/domain/views/spread";
import { Prisma } from "@/lib/generated/sqlite/client";
import { metricById } from "@/lib/metrics/catalogue";
import type { Metric } from "@/lib/metrics/metric";
import { reader } from "@/lib/server/db";
import { casesSql, metricSql } from "@/lib/server/metrics/metric-sql";
import { remembered } from "@/lib/server/queries/remembered";
import { amountOfFen } from "@/lib/server/store/fen";
import { FROM_REPORTS, listCondition } from "./conditions";

export interface SpreadQuestion {
  readonly metrics: readonly MetricId[];
  readonly filter: BodyFilter;
  /** Null: every year that has reports. */
  readonly year: number | null;
}

const PERCENTS = { p10: 10, p25: 25, median: 50, p75: 75, p90: 90 } as const;

const Row = z.record(z.string(), z.coerce.number().nullable());

/**
 * The value that a percentage of the sorted rows does not exceed, interpolated between the two rows
 * beside it. Positions are whole numbers until the last step, so that both databases agree.
 */
function quantileSql(name: string, percent: number): Prisma.Sql {
  const whole = Prisma.raw(`((t."bodies" - 1) * ${percent} / 100 + 1)`);
  const rest = Prisma.raw(`(CAST((t."bodies" - 1) * ${percent} % 100 AS DOUBLE PRECISION) / 100)`);
  return Prisma.sql`, MAX(CASE WHEN t."i" = ${whole} THEN t."value" END) * (1 - ${rest})
    + COALESCE(MAX(CASE WHEN t."i" = ${whole} + 1 THEN t."value" END) * ${rest}, 0)
    AS ${Prisma.raw(`"${name}"`)}`;
}

/** The columns p10 to p90 over rows `t` that are numbered by `value` (`i` of `bodies`). */
export const QUANTILES = Prisma.join(
  Object.entries(PERCENTS).map(([name, percent]) => quantileSql(name, percent)),
  " ",
);

/** Whether a value counts among the quantiles: of a rate, one of enough cases. */
function countsSql(metric: Metric): Prisma.Sql {
  if (metric.formula !== "rate" || metric.least === null) return Prisma.sql`TRUE`;
  return Prisma.sql`${casesSql(metric)} >= ${metric.least}`;
}

/** What is added up: of a rate both of its sides, where both are known. */
function sidesSql(metric: Metric): { of: Prisma.Sql; per: Prisma.Sql } {
  if (metric.formula !== "rate") return { of: metricSql(metric), per: Prisma.sql`NULL` };
  return { of: metricSql(metricById(metric.of)), per: casesSql(metric) };
}

function rowsOf(metric: Metric, { filter, year }: SpreadQuestion): Promise<unknown[]> {
  const { of, per } = sidesSql(metric);
  const where = year === null ? listCondition(filter, 0, "year") : listCondition(filter, year);
  return reader().$queryRaw<unknown[]>`
    WITH v AS (
      SELECT r."year" AS "year", CAST(${metricSql(metric)} AS DOUBLE PRECISION) AS "value",
        CAST(${of} AS DOUBLE PRECISION) AS "of", CAST(${per} AS DOUBLE PRECISION) AS "per",
        CASE WHEN ${countsSql(metric)} THEN 1 ELSE 0 END AS "counts"
      ${FROM_REPORTS} WHERE ${where}),
    k AS (
      SELECT v."year", v."value",
        ROW_NUMBER() OVER (PARTITION BY v."year" ORDER BY v."value") AS "i",
        COUNT(*) OVER (PARTITION BY v."year") AS "bodies"
      FROM v WHERE v."value" IS NOT NULL AND v."counts" = 1),
    q AS (
      SELECT t."year", t."bodies", MIN(t."value") AS "min",
        MAX(t."value") AS "max" ${QUANTILES}
      FROM k t GROUP BY t."year", t."bodies"),
    s AS (
      SELECT v."year", COUNT(*) AS "reports", COUNT(v."value") AS "known",
        SUM(CASE WHEN v."value" IS NOT NULL THEN v."of" END) AS "of",
        SUM(CASE WHEN v."value" IS NOT NULL THEN v."per" END) AS "per"
      FROM v GROUP BY v."year")
    SELECT s.*, q."bodies", q."min", q."p10", q."p25", q."median", q."p75", q."p90", q."max"
    FROM s LEFT JOIN q ON q."year" = s."year" ORDER BY s."year"`;
}

function spreadOf(metric: Metric, raw: unknown): Spread {
  const row = Row.parse(raw);
  const number = (name: string) => row[name] ?? 0;
  const unit = (value: number) => (metric.kind === "amount" ? amountOfFen(value) : value);
  const bodies = number("bodies");
  const known = number("known");
  const isRate = metric.formula === "rate";
  const per = number("per");
  const quantiles = (): Quantiles => ({
    min: unit(number("min")),
    p10: unit(number("p10")),
    p25: unit(number("p25")),
    median: unit(number("median")),
    p75: unit(number("p75")),
    p90: unit(number("p90")),
    max: unit(number("max")),
  });
  return {
    metric: metric.id,
    year: number("year"),
    reports: number("reports"),
    bodies,
    few: known - bodies,
    total:
      known === 0
        ? null
        : { value: unit(isRate ? number("of") / per : number("of")), n: isRate ? per : null },
    quantiles: bodies === 0 ? null : quantiles(),
  };
}

/** How indicators are spread over the reports of each year, under a filter: by metric, then year. */
export const getSpreads = remembered(
  "spreads",
  async (question: SpreadQuestion): Promise<readonly Spread[]> => {
    const metrics = question.metrics.map(metricById);
    const rows = await Promise.all(metrics.map((metric) => rowsOf(metric, question)));
    return metrics.flatMap((metric, index) =>
      (rows[index] ?? []).map((row) => spreadOf(metric, row)),
    );
  },
);
