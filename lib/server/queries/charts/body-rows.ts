import "server-only";
import { z } from "zod";
import type { ChartRow } from "@/lib/domain/views/chart-view";
import type { Quantity } from "@/lib/domain/views/quantity";
import { Prisma } from "@/lib/generated/sqlite/client";
import { reader } from "@/lib/server/db";
import { reportRecord } from "@/lib/server/metrics/report-record";
import { FROM_REPORTS } from "@/lib/server/queries/reports/conditions";
import { absentReasons, figureReader, formOf } from "@/lib/server/store/read-figures";
import type { PartSource } from "./parts";

const Row = z.looseObject({
  agencyId: z.string(),
  reportId: z.string(),
  year: z.number(),
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

const NO_REPORT: Quantity = { value: null, missing: "no-report" };

const ascending = (years: readonly number[]) => [...new Set(years)].sort((a, b) => a - b);

/** The parts of one report. */
function cellsOf(raw: unknown, parts: readonly PartSource[]) {
  const row = Row.parse(raw);
  const form = formOf(row.form);
  const absent = row.absent ?? "{}";
  const report = {
    form,
    row,
    record: reportRecord(row),
    absent: absentReasons(absent),
    figureAt: figureReader(form, { ...row, absent }),
  };
  const cells = parts.map(({ quantityOf }) => quantityOf(report));
  return { agencyId: row.agencyId, year: row.year, reportId: row.reportId, cells };
}

/**
 * The parts of named bodies over the years: body by body, oldest year first, a row for each year in
 * which one of them has a report.
 *
 * @param asked empty: all years
 */
export async function bodyRows(
  bodies: readonly string[],
  asked: readonly number[],
  parts: readonly PartSource[],
): Promise<{ readonly years: readonly number[]; readonly rows: readonly ChartRow[] }> {
  if (bodies.length === 0) return { years: [], rows: [] };
  const fields = [...new Set(parts.flatMap((part) => part.fields))];
  const during =
    asked.length === 0 ? Prisma.empty : Prisma.sql`AND r."year" IN (${Prisma.join(asked)})`;
  const answered = await reader().$queryRaw<unknown[]>`
    SELECT a."id" AS "agencyId", r."id" AS "reportId", r."year", r."form", r."openErrors",
      r."openWarnings", r."openNotices", r."checksRun", r."checksPassed", r."figuresRead",
      r."figuresExpected", r."daysAfterDeadline", f."absent"
      ${Prisma.raw(fields.map((field) => `, ${field}`).join(""))}
    ${FROM_REPORTS} WHERE a."id" IN (${Prisma.join(bodies)}) ${during}`;
  const reports = answered.map((raw) => cellsOf(raw, parts));
  const years = ascending(asked.length > 0 ? asked : reports.map(({ year }) => year));
  const byKey = new Map(reports.map((report) => [`${report.agencyId} ${report.year}`, report]));
  const rows = bodies.flatMap((agencyId) =>
    years.map(
      (year): ChartRow =>
        byKey.get(`${agencyId} ${year}`) ?? {
          agencyId,
          year,
          reportId: null,
          cells: parts.map(() => NO_REPORT),
        },
    ),
  );
  return { years, rows };
}
