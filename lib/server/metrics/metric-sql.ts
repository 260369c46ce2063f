import "server-only";
import { Prisma } from "@/lib/generated/sqlite/client";
import { metricById } from "@/lib/metrics/catalogue";
import type { Metric, ReportRecord } from "@/lib/metrics/metric";
import { metricField } from "./metric-field";

/** What a query calls a report and its row of indicators. */
export interface MetricRows {
  readonly report: string;
  readonly metrics: string;
}

const ROWS: MetricRows = { report: "r", metrics: "m" };

const RECORD: Readonly<Record<keyof ReportRecord, (r: string) => string>> = {
  checksRun: (r) => `${r}."checksRun"`,
  checksPassed: (r) => `${r}."checksPassed"`,
  openFindings: (r) => `(${r}."openErrors" + ${r}."openWarnings" + ${r}."openNotices")`,
  cellsWithoutFigure: (r) =>
    `CASE WHEN ${r}."form" IS NULL THEN NULL ELSE ${r}."figuresExpected" - ${r}."figuresRead" END`,
  daysAfterDeadline: (r) => `${r}."daysAfterDeadline"`,
};

/**
 * An indicator as SQL over a report and its row of indicators; null where it can't be told. Amounts
 * are in fen. The names are those of the models, never anything that was asked for.
 */
export function metricSql(metric: Metric, rows: MetricRows = ROWS): Prisma.Sql {
  if (metric.formula === "sum") return Prisma.raw(`${rows.metrics}."${metricField(metric.id)}"`);
  if (metric.formula === "record") return Prisma.raw(RECORD[metric.field](rows.report));
  const of = metricSql(metricById(metric.of), rows);
  return Prisma.sql`(CAST(${of} AS DOUBLE PRECISION) / NULLIF(${casesSql(metric, rows)}, 0))`;
}

/** Of a rate: what is divided by what, as SQL, and how many cases it takes to be taken without a mark. */
export interface RateSides {
  readonly of: Prisma.Sql;
  readonly per: Prisma.Sql;
  readonly least: number | null;
}

/** Null for what is no rate. */
export function rateSides(metric: Metric): RateSides | null {
  if (metric.formula !== "rate") return null;
  return {
    of: metricSql(metricById(metric.of)),
    per: metricSql(metricById(metric.per)),
    least: metric.least,
  };
}

/** What a rate is divided by; null for what is no rate. */
export function casesSql(metric: Metric, rows: MetricRows = ROWS): Prisma.Sql {
  return metric.formula === "rate" ? metricSql(metricById(metric.per), rows) : Prisma.sql`NULL`;
}
