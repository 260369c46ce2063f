import "server-only";
import { z } from "zod";
import { AGENCY_KINDS, AGENCY_LEVELS, AgencyKind, AgencyLevel } from "@/lib/domain/agency-kind";
import { FormId } from "@/lib/domain/form-id";
import type { Localized } from "@/lib/domain/localized";
import type { AgencyList, AgencyListQuery } from "@/lib/domain/views/agency-list";
import { FindingFilter } from "@/lib/domain/views/body-filter";
import type { FacetOption } from "@/lib/domain/views/facet";
import { Prisma } from "@/lib/generated/sqlite/client";
import { reader } from "@/lib/server/db";
import { regionName } from "@/lib/server/views/region-name";
import {
  FROM_REPORTS,
  HAS_FINDINGS,
  listCondition,
  type ListFilter,
} from "@/lib/server/queries/reports/conditions";

const Groups = z.array(z.object({ value: z.string().nullable(), count: z.coerce.number() }));
const FindingCounts = z.record(FindingFilter, z.coerce.number());

async function groupBy(
  value: Prisma.Sql,
  query: AgencyListQuery,
  year: number,
  filter?: ListFilter,
): Promise<{ value: string; count: number }[]> {
  const rows = await reader().$queryRaw<unknown[]>`
    SELECT ${value} AS "value", COUNT(*) AS "count"
    ${FROM_REPORTS}
    WHERE ${listCondition(query, year, filter)}
    GROUP BY 1`;
  return Groups.parse(rows)
    .flatMap((group) => (group.value === null ? [] : [{ ...group, value: group.value }]))
    .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
}

/** The groups whose value is still one that this program knows, with its words. */
function options<Value extends string>(
  schema: z.ZodType<Value>,
  groups: readonly { value: string; count: number }[],
  labelOf: (value: Value) => Localized | null,
): FacetOption<Value>[] {
  return groups.flatMap(({ value, count }) => {
    const known = schema.safeParse(value);
    if (!known.success) return [];
    return [{ value: known.data, label: labelOf(known.data), count }];
  });
}

async function findingOptions(
  query: AgencyListQuery,
  year: number,
): Promise<FacetOption<FindingFilter>[]> {
  const counts = FindingFilter.options.map(
    (value) =>
      Prisma.sql`COUNT(CASE WHEN ${HAS_FINDINGS[value]} THEN 1 END) AS ${Prisma.raw(`"${value}"`)}`,
  );
  const rows = await reader().$queryRaw<unknown[]>`
    SELECT ${Prisma.join(counts)} ${FROM_REPORTS}
    WHERE ${listCondition(query, year, "findings")}`;
  const row = FindingCounts.parse(rows[0]);
  return FindingFilter.options.map((value) => ({ value, label: null, count: row[value] }));
}

/** How many digits of a region's code the next step down has. */
function nextDigits(region: string | null): number {
  return Math.min((region?.length ?? 0) + 2, 6);
}

/** What each filter would leave, under the others. */
export async function listFacets(
  query: AgencyListQuery,
  year: number,
): Promise<AgencyList["facets"]> {
  const prefix = Prisma.sql`SUBSTR(a."regionCode", 1, CAST(${nextDigits(query.region)} AS INTEGER))`;
  const [kinds, levels, regions, forms, findings] = await Promise.all([
    groupBy(Prisma.sql`a."kind"`, query, year, "kind"),
    groupBy(Prisma.sql`a."level"`, query, year, "level"),
    // Within the chosen region: its own filter stays.
    groupBy(prefix, query, year),
    groupBy(Prisma.sql`r."form"`, query, year, "form"),
    findingOptions(query, year),
  ]);
  return {
    kinds: options(AgencyKind, kinds, (kind) => AGENCY_KINDS[kind].label),
    levels: options(AgencyLevel, levels, (level) => AGENCY_LEVELS[level]),
    regions: options(z.string(), regions, (code) => ({
      zh: regionName(code),
      en: regionName(code),
    })),
    forms: options(FormId, forms, () => null),
    findings,
  };
}
