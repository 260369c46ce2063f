import "server-only";
import { z } from "zod";
import type { BodyFilter } from "@/lib/domain/views/body-filter";
import { MOST_NOT_FILED, type NotFiled } from "@/lib/domain/views/year-view";
import { Prisma } from "@/lib/generated/sqlite/client";
import { reader } from "@/lib/server/db";
import { inCodeOrder } from "@/lib/server/queries/sql";
import { remembered } from "@/lib/server/queries/remembered";
import { agencyCondition } from "@/lib/server/queries/reports/conditions";
import { AGENCY_ROW, agencyRef } from "@/lib/server/views/agency-ref";

const Row = z.object({
  ...AGENCY_ROW,
  lastYear: z.coerce.number().nullable(),
  lastReportId: z.string().nullable(),
  nextYear: z.coerce.number().nullable(),
  before: z.coerce.number(),
  all: z.coerce.number(),
});

/** Bodies of the list without a report for a year: who reported before, and who never did. */
export const getNotFiled = remembered(
  "not-filed",
  async ({ filter, year }: { filter: BodyFilter; year: number }): Promise<NotFiled> => {
    const rows = await reader().$queryRaw<unknown[]>`
      WITH w AS (
        SELECT a.*,
          (SELECT MAX(o."year") FROM "Report" o
            WHERE o."agencyId" = a."id" AND o."isCurrent" AND o."year" < ${year}) AS "lastYear",
          (SELECT MIN(o."year") FROM "Report" o
            WHERE o."agencyId" = a."id" AND o."isCurrent" AND o."year" > ${year}) AS "nextYear"
        FROM "Agency" a
        WHERE ${agencyCondition(filter)} AND NOT EXISTS (
          SELECT 1 FROM "Report" r
          WHERE r."agencyId" = a."id" AND r."isCurrent" AND r."year" = ${year}))
      SELECT w."id", w."name", w."kind", w."level", w."regionCode", w."regionName", w."isSample",
        w."lastYear", w."nextYear", o."id" AS "lastReportId",
        COUNT(w."lastYear") OVER () AS "before", COUNT(*) OVER () AS "all"
      FROM w
      LEFT JOIN "Report" o ON o."agencyId" = w."id" AND o."isCurrent" AND o."year" = w."lastYear"
      ORDER BY CASE WHEN w."lastYear" IS NULL THEN 1 ELSE 0 END,
        ${inCodeOrder(Prisma.sql`w."regionCode"`)} NULLS LAST,
        ${inCodeOrder(Prisma.sql`w."name"`)}, w."id"
      LIMIT ${MOST_NOT_FILED}`;
    const parsed = rows.map((row) => Row.parse(row));
    const before = parsed[0]?.before ?? 0;
    return {
      before,
      never: (parsed[0]?.all ?? 0) - before,
      bodies: parsed.map((row) => ({
        agency: agencyRef(row),
        lastYear: row.lastYear,
        lastReportId: row.lastReportId,
        nextYear: row.nextYear,
      })),
    };
  },
);
