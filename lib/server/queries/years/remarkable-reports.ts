import "server-only";
import { z } from "zod";
import type { BodyFilter } from "@/lib/domain/views/body-filter";
import type { YearView } from "@/lib/domain/views/year-view";
import { Prisma } from "@/lib/generated/sqlite/client";
import { reader } from "@/lib/server/db";
import { inCodeOrder } from "@/lib/server/queries/sql";
import { remembered } from "@/lib/server/queries/remembered";
import { FROM_REPORTS, listCondition } from "@/lib/server/queries/reports/conditions";

const LATE = 20;
const FAULTY = 10;

const Row = z.object({
  part: z.string(),
  id: z.string(),
  name: z.string(),
  reportId: z.string(),
  days: z.coerce.number().nullable(),
  publishedOn: z.string().nullable(),
  openErrors: z.coerce.number(),
  openWarnings: z.coerce.number(),
  openNotices: z.coerce.number(),
});

/** The reports of a year that came latest, and those with most open findings. */
export const getRemarkableReports = remembered(
  "remarkable-reports",
  async ({
    filter,
    year,
  }: {
    filter: BodyFilter;
    year: number;
  }): Promise<Pick<YearView, "late" | "faulty">> => {
    const name = Prisma.sql`${inCodeOrder(Prisma.sql`w."name"`)}, w."id"`;
    const rows = await reader().$queryRaw<unknown[]>`
      WITH w AS MATERIALIZED (
        SELECT a."id", a."name", r."id" AS "reportId", r."daysAfterDeadline" AS "days",
          r."publishedOn", r."openErrors", r."openWarnings", r."openNotices"
        ${FROM_REPORTS}
        WHERE ${listCondition(filter, year)} AND (r."daysAfterDeadline" > 0
          OR r."openErrors" + r."openWarnings" + r."openNotices" > 0))
      SELECT 'late' AS "part", l.* FROM (
        SELECT * FROM w WHERE w."days" > 0 ORDER BY w."days" DESC, ${name} LIMIT ${LATE}) l
      UNION ALL
      SELECT 'faulty' AS "part", f.* FROM (
        SELECT * FROM w WHERE w."openErrors" + w."openWarnings" + w."openNotices" > 0
        ORDER BY w."openErrors" DESC, w."openWarnings" DESC, w."openNotices" DESC, ${name}
        LIMIT ${FAULTY}) f`;
    const parsed = rows.map((row) => Row.parse(row));
    return {
      late: parsed
        .filter(({ part }) => part === "late")
        .map((row) => ({
          agency: { id: row.id, name: row.name },
          reportId: row.reportId,
          days: row.days ?? 0,
          publishedOn: row.publishedOn,
        })),
      faulty: parsed
        .filter(({ part }) => part === "faulty")
        .map((row) => ({
          agency: { id: row.id, name: row.name },
          reportId: row.reportId,
          open: { error: row.openErrors, warning: row.openWarnings, notice: row.openNotices },
        })),
    };
  },
  { yearsOf: ({ year }) => [year] },
);
