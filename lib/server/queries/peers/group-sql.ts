import "server-only";
import type { PeerGroup } from "@/lib/domain/views/peers";
import { Prisma } from "@/lib/generated/sqlite/client";
import type { Metric } from "@/lib/metrics/metric";
import { casesSql, metricSql } from "@/lib/server/metrics/metric-sql";

/** The bodies `a` of a group, their current reports `r`, and the reports' indicators `m`. */
export function fromGroup({ kind, level, region, isSample }: PeerGroup): Prisma.Sql {
  const within =
    region === null ? Prisma.empty : Prisma.sql`AND a."regionCode" LIKE ${`${region}%`}`;
  return Prisma.sql`
    FROM "Agency" a
    JOIN "Report" r ON r."agencyId" = a."id" AND r."isCurrent"
    LEFT JOIN "ReportMetrics" m ON m."reportId" = r."id"
    WHERE a."kind" = ${kind} AND a."level" = ${level} AND a."isSample" = ${isSample} ${within}`;
}

/**
 * An indicator as far as it counts among peers: null where it can't be told, and of a rate where it
 * rests on too few cases. Amounts are in fen.
 */
export function countedSql(metric: Metric): Prisma.Sql {
  const value = Prisma.sql`CAST(${metricSql(metric)} AS DOUBLE PRECISION)`;
  if (metric.formula !== "rate" || metric.least === null) return value;
  return Prisma.sql`CASE WHEN ${casesSql(metric)} >= ${metric.least} THEN ${value} END`;
}

/** What the columns of a query are called: they have no names of their own. */
export function column(letter: "v" | "p", index: number): Prisma.Sql {
  return Prisma.raw(`"${letter}${index}"`);
}
