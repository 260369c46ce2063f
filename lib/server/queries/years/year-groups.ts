import "server-only";
import { z } from "zod";
import { AGENCY_KINDS, AGENCY_LEVELS, AgencyKind, AgencyLevel } from "@/lib/domain/agency-kind";
import type { Localized } from "@/lib/domain/localized";
import type { BodyFilter } from "@/lib/domain/views/body-filter";
import type { FacetOption } from "@/lib/domain/views/facet";
import type { YearStatus, YearView } from "@/lib/domain/views/year-view";
import { reader } from "@/lib/server/db";
import { remembered } from "@/lib/server/queries/remembered";
import { FROM_REPORTS, listCondition } from "@/lib/server/queries/reports/conditions";
import { regionName } from "@/lib/server/views/region-name";

const Group = z.object({
  region: z.string().nullable(),
  kind: z.string(),
  level: z.string(),
  reports: z.coerce.number(),
  dated: z.coerce.number(),
  late: z.coerce.number(),
  openFindings: z.coerce.number(),
  withErrors: z.coerce.number(),
});
type Group = z.output<typeof Group>;

/** How many digits of a region's code the next step down has. */
function nextDigits(region: string | null): number {
  return Math.min((region?.length ?? 0) + 2, 6);
}

function counted<Value extends string>(
  groups: readonly Group[],
  valueOf: (group: Group) => string | null,
  schema: z.ZodType<Value>,
  labelOf: (value: Value) => Localized,
): FacetOption<Value>[] {
  const counts = new Map<string, number>();
  for (const group of groups) {
    const value = valueOf(group);
    if (value !== null) counts.set(value, (counts.get(value) ?? 0) + group.reports);
  }
  return [...counts]
    .sort(([a, many], [b, few]) => few - many || (a < b ? -1 : 1))
    .flatMap(([value, count]) => {
      const known = schema.safeParse(value);
      // A kind that a newer program stored is none that this one has words for.
      if (!known.success) return [];
      return [{ value: known.data, label: labelOf(known.data), count }];
    });
}

/**
 * What is stored of a year under a filter, and what each filter would leave under the others: from
 * one look at the reports, which are few when they are counted by region, kind and level.
 */
export const getYearGroups = remembered(
  "year-groups",
  async ({
    filter,
    year,
  }: {
    filter: BodyFilter;
    year: number;
  }): Promise<Pick<YearView, "status" | "facets">> => {
    const rows = await reader().$queryRaw<unknown[]>`
      SELECT SUBSTR(a."regionCode", 1, CAST(${nextDigits(filter.region)} AS INTEGER)) AS "region",
        a."kind", a."level", COUNT(*) AS "reports", COUNT(r."daysAfterDeadline") AS "dated",
        COUNT(CASE WHEN r."daysAfterDeadline" > 0 THEN 1 END) AS "late",
        SUM(r."openErrors" + r."openWarnings" + r."openNotices") AS "openFindings",
        COUNT(CASE WHEN r."openErrors" > 0 THEN 1 END) AS "withErrors"
      ${FROM_REPORTS}
      WHERE ${listCondition({ ...filter, kind: [], level: [] }, year)}
      GROUP BY 1, 2, 3`;
    const groups = rows.map((row) => Group.parse(row));
    const among = (asked: readonly string[], value: string) =>
      asked.length === 0 || asked.includes(value);
    const ofKind = groups.filter(({ kind }) => among(filter.kind, kind));
    const ofLevel = groups.filter(({ level }) => among(filter.level, level));
    const shown = ofKind.filter(({ level }) => among(filter.level, level));
    const sum = (count: keyof Omit<YearStatus, "year">) =>
      shown.reduce((total, group) => total + group[count], 0);
    const region = (code: string) => ({ zh: regionName(code), en: regionName(code) });
    return {
      status: {
        year,
        reports: sum("reports"),
        dated: sum("dated"),
        late: sum("late"),
        openFindings: sum("openFindings"),
        withErrors: sum("withErrors"),
      },
      facets: {
        kinds: counted(
          ofLevel,
          ({ kind }) => kind,
          AgencyKind,
          (kind) => AGENCY_KINDS[kind].label,
        ),
        levels: counted(
          ofKind,
          ({ level }) => level,
          AgencyLevel,
          (level) => AGENCY_LEVELS[level],
        ),
        regions: counted(shown, (group) => group.region, z.string(), region),
      },
    };
  },
  { yearsOf: ({ year }) => [year] },
);
