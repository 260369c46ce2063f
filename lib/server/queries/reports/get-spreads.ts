import "server-only";
import { z } from "zod";
import type { MetricId } from "@/lib/domain/metric-id";
import type { BodyFilter } from "@/lib/domain/views/body-filter";
import type { Spread } from "@/lib/domain/views/spread";
import { Prisma } from "@/lib/generated/sqlite/client";
import { metricById } from "@/lib/metrics/catalogue";
import type { Metric } from "@/lib/metrics/metric";
import { reader } from "@/lib/server/db";
import { metricSql, rateSides } from "@/lib/server/metrics/metric-sql";
import { remembered } from "@/lib/server/queries/remembered";
import { inUnit } from "@/lib/server/store/fen";
import { reportYears } from "@/lib/server/views/report-years";
import { QUANTILES, quantilesOf } from "./quantiles";
import { fromYear, ofYear } from "./rows-of-year";

export interface SpreadQuestion {
  readonly metrics: readonly MetricId[];
  readonly filter: BodyFilter;
  /** Null: every year that has reports. */
  readonly year: number | null;
}

interface YearQuestion {
  readonly metric: MetricId;
  readonly filter: BodyFilter;
  readonly year: number;
}

const Row = z.record(z.string(), z.coerce.number().nullable());

function rowsOf(metric: Metric, { filter, year }: YearQuestion): Promise<unknown[]> {
  const sides = rateSides(metric);
  const value = metricSql(metric);
  const counts =
    sides === null || sides.least === null
      ? Prisma.sql`TRUE`
      : Prisma.sql`${sides.per} >= ${sides.least}`;
  return reader().$queryRaw<unknown[]>`
    WITH v AS (
      SELECT CAST(${value} AS DOUBLE PRECISION) AS "value",
        CAST(${sides?.of ?? value} AS DOUBLE PRECISION) AS "of",
        CAST(${sides?.per ?? Prisma.sql`NULL`} AS DOUBLE PRECISION) AS "per",
        CASE WHEN ${counts} THEN 1 ELSE 0 END AS "counts"
      ${fromYear(filter)} WHERE ${ofYear(filter, year)}),
    k AS (
      SELECT v."value", ROW_NUMBER() OVER (ORDER BY v."value") AS "upTo",
        COUNT(*) OVER () AS "bodies"
      FROM v WHERE v."value" IS NOT NULL AND v."counts" = 1),
    q AS (SELECT t."bodies", ${QUANTILES} FROM k t GROUP BY t."bodies"),
    s AS (
      SELECT COUNT(*) AS "reports", COUNT(v."value") AS "known",
        SUM(CASE WHEN v."value" IS NOT NULL THEN v."of" END) AS "of",
        SUM(CASE WHEN v."value" IS NOT NULL THEN v."per" END) AS "per"
      FROM v)
    SELECT s.*, q."bodies", q."min", q."p10", q."p25", q."median", q."p75", q."p90", q."max"
    FROM s LEFT JOIN q ON TRUE`;
}

function spreadOf(metric: Metric, year: number, raw: unknown): Spread {
  const row = Row.parse(raw);
  const number = (name: string) => row[name] ?? 0;
  const unit = (value: number) => inUnit(metric, value);
  const bodies = number("bodies");
  const known = number("known");
  const isRate = metric.formula === "rate";
  const per = number("per");
  return {
    metric: metric.id,
    year,
    reports: number("reports"),
    bodies,
    few: known - bodies,
    total:
      known === 0
        ? null
        : { value: unit(isRate ? number("of") / per : number("of")), n: isRate ? per : null },
    quantiles: bodies === 0 ? null : quantilesOf((name) => unit(number(name))),
  };
}

const spreadOfYear = remembered(
  "spread",
  async (question: YearQuestion): Promise<Spread> => {
    const metric = metricById(question.metric);
    const rows = await rowsOf(metric, question);
    return spreadOf(metric, question.year, rows[0]);
  },
  { yearsOf: ({ year }) => [year] },
);

/** How indicators are spread over the reports of each year, under a filter: by metric, then year. */
export async function getSpreads({
  metrics,
  filter,
  year: asked,
}: SpreadQuestion): Promise<readonly Spread[]> {
  const years = asked === null ? (await reportYears()).map(({ year }) => year) : [asked];
  const spreads = await Promise.all(
    metrics.flatMap((metric) => years.map((year) => spreadOfYear({ metric, filter, year }))),
  );
  return spreads.filter(({ reports }) => reports > 0);
}
