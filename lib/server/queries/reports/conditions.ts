import "server-only";
import type { BodyFilter, FindingFilter, PublishedFilter } from "@/lib/domain/views/body-filter";
import { Prisma } from "@/lib/generated/sqlite/client";
import { allOf, holding } from "@/lib/server/queries/sql";
import { foldName } from "@/lib/server/store/agency-names";

/**
 * Bodies `a`, their current reports `r`, and the reports' indicators `m` and figures `f`. Compared
 * with TRUE, since SQLite uses no index for a column that stands alone.
 */
export const FROM_REPORTS = Prisma.sql`
  FROM "Agency" a
  JOIN "Report" r ON r."agencyId" = a."id" AND r."isCurrent" = TRUE
  LEFT JOIN "ReportMetrics" m ON m."reportId" = r."id"
  LEFT JOIN "ReportFigures" f ON f."reportId" = r."id"`;

/** Told by the counts on the report, without a look at the findings. */
export const HAS_FINDINGS: Record<FindingFilter, Prisma.Sql> = {
  open: Prisma.sql`r."openErrors" + r."openWarnings" + r."openNotices" > 0`,
  error: Prisma.sql`r."openErrors" > 0`,
  none: Prisma.sql`r."openErrors" + r."openWarnings" + r."openNotices" = 0`,
};

export const IS_PUBLISHED: Record<PublishedFilter, Prisma.Sql> = {
  late: Prisma.sql`r."daysAfterDeadline" > 0`,
  "in-time": Prisma.sql`r."daysAfterDeadline" <= 0`,
  undated: Prisma.sql`r."daysAfterDeadline" IS NULL`,
};

export type AgencyFilter = "q" | "region" | "kind" | "level";
export type ReportFilter = "year" | "form" | "findings" | "published";
export type ListFilter = AgencyFilter | ReportFilter;

/** Codes that begin with the same digits, as a range, which an index can look up. */
function inRegion(region: string): Prisma.Sql {
  const next = (Number(region) + 1).toString().padStart(region.length, "0");
  return Prisma.sql`(a."regionCode" >= ${region} AND a."regionCode" < ${next})`;
}

/** What each filter asks of a body; null where it asks nothing. */
export function agencyConditions(query: BodyFilter): Record<AgencyFilter, Prisma.Sql | null> {
  const { q, region, kind, level } = query;
  const like = holding(foldName(q));
  return {
    q:
      q === ""
        ? null
        : Prisma.sql`EXISTS (
            SELECT 1 FROM "AgencyAlias" n
            WHERE n."agencyId" = a."id" AND n."folded" LIKE ${like} ESCAPE '!')`,
    region: region === null ? null : inRegion(region),
    kind: kind.length === 0 ? null : Prisma.sql`a."kind" IN (${Prisma.join(kind)})`,
    level: level.length === 0 ? null : Prisma.sql`a."level" IN (${Prisma.join(level)})`,
  };
}

/** What each filter asks of a report; null where it asks nothing. */
export function reportConditions(
  { form, findings, published }: BodyFilter,
  year: number,
): Record<ReportFilter, Prisma.Sql | null> {
  return {
    year: Prisma.sql`r."year" = ${year}`,
    form: form === null ? null : Prisma.sql`r."form" = ${form}`,
    findings: findings === null ? null : HAS_FINDINGS[findings],
    published: published === null ? null : IS_PUBLISHED[published],
  };
}

/**
 * What a row must be to be in the list.
 *
 * @param besides a filter to leave out, for counting what its other choices would leave
 */
export function listCondition(query: BodyFilter, year: number, besides?: ListFilter): Prisma.Sql {
  const conditions = { ...agencyConditions(query), ...reportConditions(query, year) };
  return allOf(
    (Object.keys(conditions) as ListFilter[])
      .filter((name) => name !== besides)
      .map((name) => conditions[name]),
  );
}

/** What a body must be, whatever its reports. */
export function agencyCondition(query: BodyFilter): Prisma.Sql {
  return allOf(Object.values(agencyConditions(query)));
}
