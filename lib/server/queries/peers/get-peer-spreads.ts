import "server-only";
import { z } from "zod";
import type { MetricId } from "@/lib/domain/metric-id";
import { LEAST_PEERS, type PeerGroup, type PeerSpread } from "@/lib/domain/views/peers";
import { Prisma } from "@/lib/generated/sqlite/client";
import { metricById } from "@/lib/metrics/catalogue";
import type { Metric } from "@/lib/metrics/metric";
import { reader } from "@/lib/server/db";
import { remembered } from "@/lib/server/queries/remembered";
import { QUANTILES, quantilesOf } from "@/lib/server/queries/reports/quantiles";
import { inUnit } from "@/lib/server/store/fen";
import { reportYears } from "@/lib/server/views/report-years";
import { column, countedSql, fromGroup } from "./group-sql";

interface YearQuestion {
  readonly group: PeerGroup;
  readonly metrics: readonly MetricId[];
  readonly year: number;
}

export interface PeerSpreadsQuestion extends Omit<YearQuestion, "year"> {
  /** Null: every year that has reports. */
  readonly years: readonly number[] | null;
}

const Row = z.object({
  metric: z.coerce.number(),
  bodies: z.coerce.number(),
  mean: z.coerce.number(),
  min: z.coerce.number(),
  p10: z.coerce.number(),
  p25: z.coerce.number(),
  median: z.coerce.number(),
  p75: z.coerce.number(),
  p90: z.coerce.number(),
  max: z.coerce.number(),
});

/** Equal values are put together first: most figures of small bodies are a few small numbers. */
function spreadsSql(metrics: readonly Metric[], { group, year }: YearQuestion): Prisma.Sql {
  const values = metrics.map(
    (metric, index) => Prisma.sql`${countedSql(metric)} AS ${column("v", index)}`,
  );
  const each = metrics.map((_, index) => {
    const value = column("v", index);
    return Prisma.sql`SELECT ${Prisma.raw(`${index}`)} AS "metric", ${value} AS "value"
      FROM g WHERE ${value} IS NOT NULL`;
  });
  return Prisma.sql`
    WITH g AS MATERIALIZED (
      SELECT ${Prisma.join(values)} ${fromGroup(group)} AND r."year" = ${year}),
    v AS (${Prisma.join(each, " UNION ALL ")}),
    c AS (
      SELECT v."metric", v."value", COUNT(*) AS "count"
      FROM v GROUP BY v."metric", v."value"),
    t AS (
      SELECT c."metric", c."value", c."count",
        CAST(SUM(c."count") OVER (
          PARTITION BY c."metric" ORDER BY c."value") AS BIGINT) AS "upTo",
        CAST(SUM(c."count") OVER (PARTITION BY c."metric") AS BIGINT) AS "bodies"
      FROM c)
    SELECT t."metric", t."bodies", SUM(t."value" * t."count") / t."bodies" AS "mean", ${QUANTILES}
    FROM t WHERE t."bodies" >= ${LEAST_PEERS}
    GROUP BY t."metric", t."bodies"`;
}

function spreadOf(raw: unknown, metrics: readonly Metric[], year: number): PeerSpread[] {
  const { metric: index, bodies, mean, ...quantiles } = Row.parse(raw);
  const metric = metrics[index];
  if (metric === undefined) return [];
  const unit = (value: number) => inUnit(metric, value);
  return [
    {
      metric: metric.id,
      year,
      bodies,
      mean: unit(mean),
      quantiles: quantilesOf((name) => unit(quantiles[name])),
    },
  ];
}

const spreadsOfYear = remembered(
  "peer-spreads",
  async (question: YearQuestion): Promise<readonly PeerSpread[]> => {
    const metrics = question.metrics.map(metricById);
    if (metrics.length === 0) return [];
    const rows = await reader().$queryRaw<unknown[]>(spreadsSql(metrics, question));
    return rows.flatMap((row) => spreadOf(row, metrics, question.year));
  },
  { yearsOf: ({ year }) => [year] },
);

/** How indicators are spread over a group of peers: by indicator in the order asked for, then year. */
export async function getPeerSpreads({
  group,
  metrics,
  years,
}: PeerSpreadsQuestion): Promise<readonly PeerSpread[]> {
  const wanted = years ?? (await reportYears()).map(({ year }) => year);
  const spreads = await Promise.all(wanted.map((year) => spreadsOfYear({ group, metrics, year })));
  return metrics.flatMap((id) =>
    spreads.flatMap((ofYear) => ofYear.filter(({ metric }) => metric === id)),
  );
}
