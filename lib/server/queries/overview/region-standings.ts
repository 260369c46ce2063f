import "server-only";
import { z } from "zod";
import type { RegionStanding } from "@/lib/domain/views/overview";
import { reader } from "@/lib/server/db";
import { remembered } from "@/lib/server/queries/remembered";
import { regionName } from "@/lib/server/views/region-name";

const Rows = z.array(
  z.object({
    code: z.string(),
    bodies: z.coerce.number(),
    reports: z.coerce.number(),
    late: z.coerce.number(),
    withErrors: z.coerce.number(),
  }),
);
type Row = z.output<typeof Rows>[number];

/** Provinces, prefectures, counties: digits of their codes. */
const DEPTHS = [2, 4, 6] as const;

function groupsAt(rows: readonly Row[], depth: number): Map<string, readonly Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const code = row.code.slice(0, depth);
    groups.set(code, [...(groups.get(code) ?? []), row]);
  }
  return groups;
}

/** The groups of codes at the shallowest depth that tells any apart. */
function atTellingDepth(rows: readonly Row[]): Map<string, readonly Row[]> {
  const all = DEPTHS.map((depth) => groupsAt(rows, depth));
  return all.find((groups) => groups.size > 1) ?? groupsAt(rows, 6);
}

/** What is stored of a year by region, at the level that tells most; those with most bodies first. */
export const regionStandings = remembered(
  "region-standings",
  async ({ year }: { readonly year: number }): Promise<readonly RegionStanding[]> => {
    const rows = await reader().$queryRaw`
      SELECT a."regionCode" AS "code", COUNT(*) AS "bodies", COUNT(r."id") AS "reports",
        COUNT(CASE WHEN r."daysAfterDeadline" > 0 THEN 1 END) AS "late",
        COUNT(CASE WHEN r."openErrors" > 0 THEN 1 END) AS "withErrors"
      FROM "Agency" a
      LEFT JOIN "Report" r ON r."agencyId" = a."id" AND r."isCurrent" AND r."year" = ${year}
      WHERE a."regionCode" IS NOT NULL
      GROUP BY a."regionCode"`;
    const sum = (group: readonly Row[], count: Exclude<keyof Row, "code">) =>
      group.reduce((total, row) => total + row[count], 0);
    return [...atTellingDepth(Rows.parse(rows))]
      .map(([code, group]) => ({
        code,
        name: regionName(code),
        bodies: sum(group, "bodies"),
        reports: sum(group, "reports"),
        late: sum(group, "late"),
        withErrors: sum(group, "withErrors"),
      }))
      .sort((a, b) => b.bodies - a.bodies || (a.code < b.code ? -1 : 1));
  },
  { yearsOf: ({ year }) => [year] },
);
