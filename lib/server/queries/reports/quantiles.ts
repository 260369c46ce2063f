import "server-only";
import type { Quantiles } from "@/lib/domain/views/spread";
import { Prisma } from "@/lib/generated/sqlite/client";

const PERCENTS = { p10: 10, p25: 25, median: 50, p75: 75, p90: 90 } as const;

/**
 * The value that a percentage of the bodies does not exceed, interpolated between the two values
 * beside it, as spreadsheets do (PERCENTILE.INC). `upTo` counts the bodies that a value is not below,
 * so that the i-th body's is the lowest with at least i. Positions are whole numbers until the last
 * step, so that both databases agree.
 */
function quantileSql([name, percent]: readonly [string, number]): Prisma.Sql {
  const whole = Prisma.raw(`((t."bodies" - 1) * ${percent} / 100 + 1)`);
  const rest = Prisma.raw(`(CAST((t."bodies" - 1) * ${percent} % 100 AS DOUBLE PRECISION) / 100)`);
  return Prisma.sql`, MIN(CASE WHEN t."upTo" >= ${whole} THEN t."value" END) * (1 - ${rest})
    + COALESCE(MIN(CASE WHEN t."upTo" >= ${whole} + 1 THEN t."value" END) * ${rest}, 0)
    AS ${Prisma.raw(`"${name}"`)}`;
}

/**
 * The columns min, p10 to p90 and max over rows `t` of a `value`, of `bodies` in all, and of how many
 * are `upTo` it: the number of the row where each body has its own, or the count so far where equal
 * values are put together.
 */
export const QUANTILES = Prisma.sql`MIN(t."value") AS "min", MAX(t."value") AS "max"
  ${Prisma.join(Object.entries(PERCENTS).map(quantileSql), " ")}`;

/** The quantiles of a row that has them, with its least and largest value as `min` and `max`. */
export function quantilesOf(valueOf: (name: keyof Quantiles) => number): Quantiles {
  return {
    min: valueOf("min"),
    p10: valueOf("p10"),
    p25: valueOf("p25"),
    median: valueOf("median"),
    p75: valueOf("p75"),
    p90: valueOf("p90"),
    max: valueOf("max"),
  };
}
