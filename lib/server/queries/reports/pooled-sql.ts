import "server-only";
import { z } from "zod";
import { Prisma } from "@/lib/generated/sqlite/client";
import { metricById } from "@/lib/metrics/catalogue";
import type { Metric } from "@/lib/metrics/metric";
import { casesSql, metricSql } from "@/lib/server/metrics/metric-sql";
import { amountOfFen } from "@/lib/server/store/fen";

/** Over several bodies: the sum, or of a rate all that is divided by all that it is divided by. */
export interface Pooled {
  readonly value: number;
  /** Of a rate: all that it is divided by. */
  readonly n: number | null;
}

/**
 * The columns that {@link pooledOf} reads, for an indicator at a place of the list. As floating
 * point, which is exact for whole numbers as large as these and which neither database refuses.
 *
 * @param condition which rows count, besides those that have no value
 */
export function pooledSql(metric: Metric, index: number, condition: Prisma.Sql): Prisma.Sql {
  const value = metricSql(metric);
  const of = metric.formula === "rate" ? metricSql(metricById(metric.of)) : value;
  const counts = Prisma.sql`${value} IS NOT NULL AND ${condition}`;
  const sum = (expression: Prisma.Sql, name: string) =>
    Prisma.sql`, SUM(CASE WHEN ${counts} THEN CAST(${expression} AS DOUBLE PRECISION) END)
      AS ${Prisma.raw(`"${name}${index}"`)}`;
  return Prisma.sql`${sum(of, "of")} ${sum(casesSql(metric), "per")},
    COUNT(CASE WHEN ${counts} THEN 1 END) AS ${Prisma.raw(`"bodies${index}"`)}`;
}

const Row = z.record(z.string(), z.coerce.number().nullable());

/** What a row says of the indicator at a place of the list, and how many bodies are in it. */
export function pooledOf(
  metric: Metric,
  index: number,
  raw: unknown,
): { readonly pooled: Pooled | null; readonly bodies: number } {
  const row = Row.parse(raw);
  const bodies = row[`bodies${index}`] ?? 0;
  const of = row[`of${index}`] ?? null;
  if (bodies === 0 || of === null) return { pooled: null, bodies };
  const unit = (value: number) => (metric.kind === "amount" ? amountOfFen(value) : value);
  const n = row[`per${index}`] ?? null;
  if (metric.formula !== "rate") return { pooled: { value: unit(of), n: null }, bodies };
  return { pooled: n === null || n === 0 ? null : { value: unit(of / n), n }, bodies };
}
