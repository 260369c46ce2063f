import "server-only";
import { z } from "zod";
import type { MetricId } from "@/lib/domain/metric-id";
import type { BiggestChanges, BodyChange } from "@/lib/domain/views/year-view";
import { Prisma } from "@/lib/generated/sqlite/client";
import { metricById } from "@/lib/metrics/catalogue";
import { hasFactor, leastForChange } from "@/lib/metrics/least-for-change";
import type { Metric } from "@/lib/metrics/metric";
import { reader } from "@/lib/server/db";
import { casesSql, metricSql } from "@/lib/server/metrics/metric-sql";
import { inCodeOrder } from "@/lib/server/queries/sql";
import { remembered } from "@/lib/server/queries/remembered";
import { formOf } from "@/lib/server/store/read-figures";
import { fenOfAmount, inUnit } from "@/lib/server/store/fen";
import { inOrderOfIds, type MetricYearQuestion, quantityOf } from "./counted-reports";
import { besideYearBefore, fromYear, ofYear } from "@/lib/server/queries/reports/rows-of-year";

const LISTED = 8;

const BEFORE = { report: "o", metrics: "om" };

const Row = z.looseObject({
  part: z.string(),
  id: z.string(),
  name: z.string(),
  reportId: z.string(),
  form: z.string().nullable(),
  after: z.coerce.number(),
  afterCases: z.coerce.number().nullable(),
  otherId: z.string(),
  otherForm: z.string().nullable(),
  before: z.coerce.number(),
  beforeCases: z.coerce.number().nullable(),
  compared: z.coerce.number(),
});

/** Large enough for its change to mean something: a rate on both sides, else in one of the years. */
function largeSql(metric: Metric): Prisma.Sql {
  const least = leastForChange(metric);
  if (least === 0) return Prisma.sql`TRUE`;
  if (metric.kind === "share") {
    return Prisma.sql`${casesSql(metric)} >= ${least} AND ${casesSql(metric, BEFORE)} >= ${least}`;
  }
  const stored = metric.kind === "amount" ? Number(fenOfAmount(least)) : least;
  return Prisma.sql`(${metricSql(metric)} >= ${stored} OR ${metricSql(metric, BEFORE)} >= ${stored})`;
}

function changeOf(metric: Metric, row: z.output<typeof Row>): BodyChange {
  const agency = { id: row.id, name: row.name };
  const isFactor = hasFactor(metric) && row.before > 0 && row.after > 0;
  return {
    agency,
    before: {
      agency,
      reportId: row.otherId,
      form: formOf(row.otherForm),
      quantity: quantityOf(metric, row.before, row.beforeCases),
    },
    after: {
      agency,
      reportId: row.reportId,
      form: formOf(row.form),
      quantity: quantityOf(metric, row.after, row.afterCases),
    },
    difference: inUnit(metric, row.after - row.before),
    factor: isFactor ? row.after / row.before : null,
  };
}

/** Equal changes in the order in which the bodies were first stored, the same on both databases. */
const REST = () => inCodeOrder(Prisma.sql`t."agencyId"`);

/** Which bodies changed most with an indicator from the year before to this one. */
export const getBiggestChanges = remembered(
  "biggest-changes",
  async (question: MetricYearQuestion<MetricId>): Promise<BiggestChanges> => {
    const metric = metricById(question.metric);
    const { filter, year } = question;
    const before = Prisma.sql`CAST(${metricSql(metric, BEFORE)} AS DOUBLE PRECISION)`;
    const after = Prisma.sql`CAST(${metricSql(metric)} AS DOUBLE PRECISION)`;
    const factors = hasFactor(metric)
      ? Prisma.sql`UNION ALL SELECT * FROM (
          SELECT 'factor' AS "part", t.* FROM t WHERE t."before" > 0 AND t."after" > 0
          ORDER BY CASE WHEN t."after" > t."before" THEN t."after" / t."before"
            ELSE t."before" / t."after" END DESC, ${REST()} LIMIT ${LISTED}) two
          WHERE two."before" <> two."after"`
      : Prisma.empty;
    const rows = await reader().$queryRaw<unknown[]>`
      WITH t AS MATERIALIZED (
        SELECT r."agencyId", r."id" AS "reportId", r."form", ${after} AS "after",
          CAST(${casesSql(metric)} AS DOUBLE PRECISION) AS "afterCases",
          o."id" AS "otherId", o."form" AS "otherForm", ${before} AS "before",
          CAST(${casesSql(metric, BEFORE)} AS DOUBLE PRECISION) AS "beforeCases",
          COUNT(*) OVER () AS "compared"
        ${fromYear(filter, besideYearBefore(year, "JOIN"))}
        WHERE ${ofYear(filter, year)} AND ${after} IS NOT NULL AND ${before} IS NOT NULL
          AND ${largeSql(metric)})
      SELECT l.*, n."id", n."name" FROM (
        SELECT * FROM (
          SELECT 'difference' AS "part", t.* FROM t
          ORDER BY ABS(t."after" - t."before") DESC, ${REST()} LIMIT ${LISTED}) one
        ${factors}) l
      JOIN "Agency" n ON n."id" = l."agencyId"`;
    const parsed = rows.map((row) => Row.parse(row));
    // Names were joined last, which keeps no order.
    const part = (name: string, size: (change: BodyChange) => number) =>
      parsed
        .filter((row) => row.part === name && row.after !== row.before)
        .map((row) => changeOf(metric, row))
        .sort((a, b) => size(b) - size(a) || inOrderOfIds(a, b));
    return {
      compared: parsed[0]?.compared ?? 0,
      least: leastForChange(metric),
      byDifference: part("difference", ({ difference }) => Math.abs(difference)),
      byFactor: part("factor", ({ factor }) => Math.abs(Math.log(factor ?? 1))),
    };
  },
  { yearsOf: ({ year }) => [year - 1, year] },
);
