import "server-only";
import { Prisma } from "@/lib/generated/sqlite/client";
import { metricById } from "@/lib/metrics/catalogue";
import type { Metric, ReportRecord } from "@/lib/metrics/metric";
import { metricField } from "./metric-field";

const RECORD: Readonly<Record<keyof ReportRecord, Prisma.Sql>> = {
  checksRun: Prisma.sql`r."checksRun"`,
  checksPassed: Prisma.sql`r."checksPassed"`,
  openFindings: Prisma.sql`(r."openErrors" + r."openWarnings" + r."openNotices")`,
  cellsWithoutFigure: Prisma.sql`CASE WHEN r."form" IS NULL THEN NULL ELSE r."figuresExpected" - r."figuresRead" END`,
  daysAfterDeadline: Prisma.sql`r."daysAfterDeadline"`,
};

/**
 * An indicator as SQL over a report `r` and its row of indicators `m`; null where it can't be told.
 * Amounts are in fen. The names are those of the models, never anything that was asked for.
 */
export function metricSql(metric: Metric): Prisma.Sql {
  if (metric.formula === "sum") return Prisma.raw(`m."${metricField(metric.id)}"`);
  if (metric.formula === "record") return RECORD[metric.field];
  const of = metricSql(metricById(metric.of));
  return Prisma.sql`(CAST(${of} AS DOUBLE PRECISION) / NULLIF(${casesSql(metric)}, 0))`;
}

/** What a rate is divided by; null for what is no rate. */
export function casesSql(metric: Metric): Prisma.Sql {
  return metric.formula === "rate" ? metricSql(metricById(metric.per)) : Prisma.sql`NULL`;
}
