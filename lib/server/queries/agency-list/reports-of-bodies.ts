import "server-only";
import { z } from "zod";
import type { AgencyRef } from "@/lib/domain/views/agency-ref";
import type { SeverityCounts } from "@/lib/domain/views/severity-counts";
import { Prisma } from "@/lib/generated/sqlite/client";
import { reader } from "@/lib/server/db";
import { reportRecord } from "@/lib/server/metrics/report-record";
import { absentReasons, figureReader, formOf } from "@/lib/server/store/read-figures";
import { agencyRef } from "@/lib/server/views/agency-ref";
import type { ListColumn, StoredReport } from "./columns";

const Row = z.looseObject({
  id: z.string(),
  name: z.string(),
  kind: z.string(),
  level: z.string(),
  regionCode: z.string().nullable(),
  regionName: z.string().nullable(),
  isSample: z.coerce.boolean(),
  reportId: z.string(),
  year: z.coerce.number(),
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

/** A body's report with what the list's columns are computed from. */
export interface ReportOfBody extends StoredReport {
  readonly agency: AgencyRef;
  readonly id: string;
  readonly year: number;
  readonly openFindings: SeverityCounts;
}

function fieldsSql(columns: readonly ListColumn[]): Prisma.Sql {
  const fields = new Set(columns.flatMap((column) => column.fields));
  return Prisma.raw([...fields].map((field) => `, ${field}`).join(""));
}

function reportOf(raw: unknown): ReportOfBody {
  const row = Row.parse(raw);
  const form = formOf(row.form);
  const figures = { ...row, absent: row.absent ?? "{}" };
  return {
    agency: agencyRef(row),
    id: row.reportId,
    year: row.year,
    openFindings: { error: row.openErrors, warning: row.openWarnings, notice: row.openNotices },
    form,
    row,
    record: reportRecord(row),
    absent: absentReasons(figures.absent),
    figureAt: figureReader(form, figures),
  };
}

/**
 * The current reports of a few bodies, with the columns' figures and the reasons where there are none.
 *
 * @param years null: of every year
 */
export async function reportsOfBodies(
  ids: readonly string[],
  years: readonly number[] | null,
  columns: readonly ListColumn[],
): Promise<ReportOfBody[]> {
  if (ids.length === 0 || years?.length === 0) return [];
  // SQLite looks up the index of bodies for what stands alone, and that of years for what is compared.
  const when =
    years === null
      ? Prisma.sql`r."isCurrent"`
      : Prisma.sql`r."isCurrent" = TRUE AND r."year" IN (${Prisma.join(years)})`;
  const rows = await reader().$queryRaw<unknown[]>`
    SELECT a."id", a."name", a."kind", a."level", a."regionCode", a."regionName", a."isSample",
      r."id" AS "reportId", r."year", r."form", r."openErrors", r."openWarnings",
      r."openNotices", r."checksRun", r."checksPassed", r."figuresRead", r."figuresExpected",
      r."daysAfterDeadline", f."absent"${fieldsSql(columns)}
    FROM "Report" r
    JOIN "Agency" a ON a."id" = r."agencyId"
    LEFT JOIN "ReportMetrics" m ON m."reportId" = r."id"
    LEFT JOIN "ReportFigures" f ON f."reportId" = r."id"
    WHERE r."agencyId" IN (${Prisma.join(ids)}) AND ${when}
    ORDER BY r."year"`;
  return rows.map(reportOf);
}
