import "server-only";
import { z } from "zod";
import type { MetricKind } from "@/lib/domain/metric-kind";
import type { YearTotal } from "@/lib/domain/views/year-total";
import { Prisma } from "@/lib/generated/sqlite/client";
import type { Metric } from "@/lib/metrics/metric";
import { metricSql, type RateSides, rateSides } from "@/lib/server/metrics/metric-sql";
import { inUnit } from "@/lib/server/store/fen";

/** Over several bodies: the sum, or of a rate all that is divided by all that it is divided by. */
export interface Pooled {
  readonly value: number;
  /** Of a rate: all that it is divided by. */
  readonly n: number | null;
}

/** What is added up: a value as SQL, and of a rate what it divides. */
export interface Addend {
  readonly sql: Prisma.Sql;
  readonly sides: Pick<RateSides, "of" | "per"> | null;
  readonly kind: MetricKind;
}

export function addendOf(metric: Metric): Addend {
  return { sql: metricSql(metric), sides: rateSides(metric), kind: metric.kind };
}

/**
 * The columns that {@link pooledOf} reads, for what stands at a place of a list. As floating point,
 * which is exact for whole numbers as large as these and which neither database refuses.
 *
 * @param condition which rows count, besides those that have no value
 */
export function pooledSql(
  { sql, sides }: Addend,
  index: number,
  condition?: Prisma.Sql,
): Prisma.Sql {
  // Without dividing, which would be done for each of the columns.
  const known =
    sides === null
      ? Prisma.sql`${sql} IS NOT NULL`
      : Prisma.sql`${sides.of} IS NOT NULL AND ${sides.per} <> 0`;
  const counts = condition === undefined ? known : Prisma.sql`${known} AND ${condition}`;
  const sum = (expression: Prisma.Sql, name: string) =>
    Prisma.sql`, SUM(CASE WHEN ${counts} THEN CAST(${expression} AS DOUBLE PRECISION) END)
      AS ${Prisma.raw(`"${name}${index}"`)}`;
  return Prisma.sql`${sum(sides?.of ?? sql, "of")}
    ${sides === null ? Prisma.empty : sum(sides.per, "per")},
    COUNT(CASE WHEN ${counts} THEN 1 END) AS ${Prisma.raw(`"bodies${index}"`)}`;
}

const Row = z.record(z.string(), z.coerce.number().nullable());

/** What a row says of what stands at a place of the list, and how many bodies are in it. */
export function pooledOf(
  { sides, kind }: Addend,
  index: number,
  raw: unknown,
): { readonly pooled: Pooled | null; readonly bodies: number } {
  const row = Row.parse(raw);
  const bodies = row[`bodies${index}`] ?? 0;
  const of = row[`of${index}`] ?? null;
  if (bodies === 0 || of === null) return { pooled: null, bodies };
  if (sides === null) return { pooled: { value: inUnit({ kind }, of), n: null }, bodies };
  const n = row[`per${index}`] ?? null;
  const isDivisible = n !== null && n !== 0;
  return { pooled: isDivisible ? { value: inUnit({ kind }, of / n), n } : null, bodies };
}

/** What a row of {@link pooledSql} says of indicators in a year. */
export function totalsOf(
  metrics: readonly Metric[],
  { year, reports }: { readonly year: number; readonly reports: number },
  raw: unknown,
): YearTotal[] {
  return metrics.map((metric, index) => {
    const { pooled, bodies } = pooledOf(addendOf(metric), index, raw);
    return { metric: metric.id, year, reports, bodies, total: pooled };
  });
}
