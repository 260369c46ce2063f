import "server-only";
import { z } from "zod";
import type { AgencyListQuery, AgencyListRow } from "@/lib/domain/views/agency-list";
import type { ColumnId } from "@/lib/domain/views/column-view";
import type { Quantity } from "@/lib/domain/views/quantity";
import { Prisma } from "@/lib/generated/sqlite/client";
import { reader } from "@/lib/server/db";
import { reportRecord } from "@/lib/server/metrics/report-record";
import { absentReasons, figureReader, formOf } from "@/lib/server/store/read-figures";
import { agencyRef } from "@/lib/server/views/agency-ref";
import type { ListColumn } from "./columns";
import { FROM_REPORTS, listCondition } from "@/lib/server/queries/reports/conditions";
import { listOrder } from "./order";

const Row = z.looseObject({
  id: z.string(),
  name: z.string(),
  kind: z.string(),
  level: z.string(),
  regionCode: z.string().nullable(),
  regionName: z.string().nullable(),
  isSample: z.coerce.boolean(),
  reportId: z.string(),
  form: z.string().nullable(),
  openErrors: z.number(),
  openWarnings: z.number(),
  openNotices: z.number(),
  checksRun: z.number().nullable(),
  checksPassed: z.number().nullable(),
  figuresRead: z.number(),
  figuresExpected: z.number(),
  daysAfterDeadline: z.number().nullable(),
  absent: z.string().nullable(),
});

function fieldsSql(columns: readonly ListColumn[]): Prisma.Sql {
  const fields = new Set(columns.flatMap((column) => column.fields));
  return Prisma.raw([...fields].map((field) => `, ${field}`).join(""));
}

function listRow(raw: unknown, columns: readonly ListColumn[]): AgencyListRow {
  const row = Row.parse(raw);
  const form = formOf(row.form);
  const figures = { ...row, absent: row.absent ?? "{}" };
  const report = {
    form,
    row,
    record: reportRecord(row),
    absent: absentReasons(figures.absent),
    figureAt: figureReader(form, figures),
  };
  const values = Object.fromEntries(
    columns.map(({ view, quantityOf }) => [view.id, quantityOf(report)]),
  ) as Record<ColumnId, Quantity>;
  return {
    agency: agencyRef(row),
    reportId: row.reportId,
    form,
    openFindings: { error: row.openErrors, warning: row.openWarnings, notice: row.openNotices },
    values,
  };
}

/** One page of the list. */
export async function listRows(
  query: AgencyListQuery,
  year: number,
  columns: readonly ListColumn[],
  offset: number,
): Promise<AgencyListRow[]> {
  const rows = await reader().$queryRaw<unknown[]>`
    SELECT a."id", a."name", a."kind", a."level", a."regionCode", a."regionName", a."isSample",
      r."id" AS "reportId", r."form", r."openErrors", r."openWarnings", r."openNotices",
      r."checksRun", r."checksPassed", r."figuresRead", r."figuresExpected",
      r."daysAfterDeadline", f."absent"${fieldsSql(columns)}
    ${FROM_REPORTS}
    WHERE ${listCondition(query, year)}
    ORDER BY ${listOrder(query)}
    LIMIT ${query.size} OFFSET ${offset}`;
  return rows.map((row) => listRow(row, columns));
}
