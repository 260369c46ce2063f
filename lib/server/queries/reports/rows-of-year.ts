import "server-only";
import type { BodyFilter } from "@/lib/domain/views/body-filter";
import { Prisma } from "@/lib/generated/sqlite/client";
import { listCondition } from "@/lib/server/queries/reports/conditions";

/** Whether anything of the body itself is asked for. */
function asksForBodies({ q, region, kind, level }: BodyFilter): boolean {
  return q !== "" || region !== null || kind.length > 0 || level.length > 0;
}

/**
 * The current reports `r` of a year under a filter with their indicators `m`. Bodies `a` are only
 * there where the filter asks for them: to look each up costs as much as to read its figures.
 */
export function fromYear(filter: BodyFilter, joined: Prisma.Sql = Prisma.empty): Prisma.Sql {
  const bodies = asksForBodies(filter)
    ? Prisma.sql`JOIN "Agency" a ON a."id" = r."agencyId"`
    : Prisma.empty;
  return Prisma.sql`
    FROM "Report" r
    LEFT JOIN "ReportMetrics" m ON m."reportId" = r."id"
    ${bodies} ${joined}`;
}

/** What a row of {@link fromYear} must be. */
export function ofYear(filter: BodyFilter, year: number): Prisma.Sql {
  return Prisma.sql`r."isCurrent" = TRUE AND ${listCondition(filter, year)}`;
}

/** Beside the reports of a year those of the same bodies for the year before: `o`, `om`. */
export function besideYearBefore(year: number, kind: "JOIN" | "LEFT JOIN"): Prisma.Sql {
  return Prisma.sql`
    ${Prisma.raw(kind)} "Report" o ON o."agencyId" = r."agencyId" AND o."isCurrent" = TRUE
      AND o."year" = ${year - 1}
    LEFT JOIN "ReportMetrics" om ON om."reportId" = o."id"`;
}
