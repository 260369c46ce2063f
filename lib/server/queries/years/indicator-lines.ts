import "server-only";
import { z } from "zod";
import type { MetricId } from "@/lib/domain/metric-id";
import type { BodyFilter } from "@/lib/domain/views/body-filter";
import type { IndicatorLine } from "@/lib/domain/views/year-view";
import { Prisma } from "@/lib/generated/sqlite/client";
import { metricById } from "@/lib/metrics/catalogue";
import type { Metric } from "@/lib/metrics/metric";
import { reader } from "@/lib/server/db";
import { casesSql, metricSql, type MetricRows } from "@/lib/server/metrics/metric-sql";
import { countedSql } from "@/lib/server/queries/peers/group-sql";
import { remembered } from "@/lib/server/queries/remembered";
import { QUANTILES, quantilesOf } from "@/lib/server/queries/reports/quantiles";
import { inUnit } from "@/lib/server/store/fen";
import { besideYearBefore, fromYear, ofYear } from "@/lib/server/queries/reports/rows-of-year";

export interface LinesQuestion {
  readonly metrics: readonly MetricId[];
  /** Of these the quantiles too, which cost most. */
  readonly spread: readonly MetricId[];
  readonly filter: BodyFilter;
  readonly year: number;
}

const NOW: MetricRows = { report: "r", metrics: "m" };
const BEFORE: MetricRows = { report: "o", metrics: "om" };

const Numbers = z.record(z.string(), z.coerce.number().nullable());

function named(name: string): Prisma.Sql {
  return Prisma.raw(`"${name}"`);
}

function dividedSql(metric: Metric, rows: MetricRows): Prisma.Sql {
  return metricSql(metric.formula === "rate" ? metricById(metric.of) : metric, rows);
}

/** Whether a report has a value, without computing it. */
function isKnownSql(metric: Metric, rows: MetricRows): Prisma.Sql {
  const known = Prisma.sql`${dividedSql(metric, rows)} IS NOT NULL`;
  return metric.formula === "rate"
    ? Prisma.sql`${known} AND ${casesSql(metric, rows)} <> 0`
    : known;
}

/** Sums of an indicator over the bodies, and over those that have it in the year before as well. */
function sumsSql(metric: Metric, index: number): Prisma.Sql {
  const known = isKnownSql(metric, NOW);
  const both = Prisma.sql`${known} AND ${isKnownSql(metric, BEFORE)}`;
  const isRate = metric.formula === "rate";
  const sum = (condition: Prisma.Sql, of: Prisma.Sql, name: string) =>
    Prisma.sql`, SUM(CASE WHEN ${condition} THEN CAST(${of} AS DOUBLE PRECISION) END)
      AS ${named(`${name}${index}`)}`;
  const sides = (condition: Prisma.Sql, rows: MetricRows, name: string) =>
    isRate
      ? Prisma.sql`${sum(condition, dividedSql(metric, rows), `${name}Of`)}
          ${sum(condition, casesSql(metric, rows), `${name}Per`)}`
      : sum(condition, metricSql(metric, rows), `${name}Of`);
  return Prisma.sql`, COUNT(CASE WHEN ${known} THEN 1 END) AS ${named(`known${index}`)},
    COUNT(CASE WHEN ${both} THEN 1 END) AS ${named(`both${index}`)}
    ${sides(known, NOW, "all")} ${sides(both, NOW, "after")} ${sides(both, BEFORE, "before")}`;
}

async function sumsOf(metrics: readonly Metric[], { filter, year }: LinesQuestion) {
  const rows = await reader().$queryRaw<unknown[]>`
    SELECT COUNT(*) AS "reports"${Prisma.join(metrics.map(sumsSql), " ")}
    ${fromYear(filter, besideYearBefore(year, "LEFT JOIN"))}
    WHERE ${ofYear(filter, year)}`;
  return Numbers.parse(rows[0]);
}

/** Equal values are put together first: most figures of small bodies are a few small numbers. */
function quantilesSql(index: number): Prisma.Sql {
  const value = named(`v${index}`);
  return Prisma.sql`
    SELECT ${Prisma.raw(`${index}`)} AS "metric", t."bodies", ${QUANTILES}
    FROM (
      SELECT c."value", n."bodies",
        CAST(SUM(c."count") OVER (ORDER BY c."value") AS BIGINT) AS "upTo"
      FROM (SELECT ${value} AS "value", COUNT(*) AS "count" FROM g
        WHERE ${value} IS NOT NULL GROUP BY ${value}) c
      CROSS JOIN (SELECT COUNT(${value}) AS "bodies" FROM g) n) t
    GROUP BY t."bodies"`;
}

async function spreadsOf(metrics: readonly Metric[], { filter, year }: LinesQuestion) {
  const values = metrics.map(
    (metric, index) => Prisma.sql`${countedSql(metric)} AS ${named(`v${index}`)}`,
  );
  if (metrics.length === 0) return new Map<MetricId, z.output<typeof Numbers>>();
  const rows = await reader().$queryRaw<unknown[]>`
    WITH g AS MATERIALIZED (
      SELECT ${Prisma.join(values)} ${fromYear(filter)} WHERE ${ofYear(filter, year)})
    ${Prisma.join(
      metrics.map((_, index) => quantilesSql(index)),
      " UNION ALL ",
    )}`;
  return new Map(
    rows.flatMap((raw) => {
      const row = Numbers.parse(raw);
      const metric = metrics[row["metric"] ?? -1];
      return metric === undefined ? [] : [[metric.id, row] as const];
    }),
  );
}

function lineOf(
  metric: Metric,
  index: number,
  year: number,
  sums: z.output<typeof Numbers>,
  spread: z.output<typeof Numbers> | undefined,
): IndicatorLine {
  const number = (name: string) => sums[`${name}${index}`] ?? 0;
  const isRate = metric.formula === "rate";
  const pooled = (name: string) => {
    const n = isRate ? number(`${name}Per`) : null;
    return { value: inUnit(metric, number(`${name}Of`) / (n ?? 1)), n };
  };
  const bodies = spread?.["bodies"] ?? 0;
  const known = number("known");
  const both = number("both");
  return {
    spread: {
      metric: metric.id,
      year,
      reports: sums["reports"] ?? 0,
      bodies,
      few: known - bodies,
      total: known === 0 ? null : pooled("all"),
      quantiles: bodies === 0 ? null : quantilesOf((name) => inUnit(metric, spread?.[name] ?? 0)),
    },
    change:
      both === 0
        ? null
        : { metric: metric.id, bodies: both, before: pooled("before"), after: pooled("after") },
  };
}

/**
 * Indicators over the bodies of a year, and over the same bodies in the year before: in the order
 * asked for. Two looks at the year's reports, however many indicators there are.
 */
export const getIndicatorLines = remembered(
  "indicator-lines",
  async (question: LinesQuestion): Promise<readonly IndicatorLine[]> => {
    const metrics = question.metrics.map(metricById);
    if (metrics.length === 0) return [];
    const [sums, spreads] = await Promise.all([
      sumsOf(metrics, question),
      spreadsOf(question.spread.map(metricById), question),
    ]);
    return metrics.map((metric, index) =>
      lineOf(metric, index, question.year, sums, spreads.get(metric.id)),
    );
  },
  { yearsOf: ({ year }) => [year - 1, year] },
);
