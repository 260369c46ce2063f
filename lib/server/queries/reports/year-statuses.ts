import "server-only";
import { z } from "zod";
import type { YearStatus } from "@/lib/domain/views/year-view";
import { reader } from "@/lib/server/db";
import { remembered } from "@/lib/server/queries/remembered";

const Years = z.array(z.object({ year: z.coerce.number() }));

const Status = z.object({
  reports: z.coerce.number(),
  dated: z.coerce.number(),
  late: z.coerce.number(),
  openFindings: z.coerce.number(),
  withErrors: z.coerce.number(),
});

/** From year to year along the index, however many reports each has. */
const askYears = remembered("years-of-reports", async (): Promise<number[]> => {
  const rows = await reader().$queryRaw`
    WITH RECURSIVE y("year") AS (
      SELECT MIN("year") FROM "Report" WHERE "isCurrent" = TRUE
      UNION ALL
      SELECT (SELECT MIN(n."year") FROM "Report" n
        WHERE n."isCurrent" = TRUE AND n."year" > y."year")
      FROM y WHERE y."year" IS NOT NULL)
    SELECT y."year" FROM y WHERE y."year" IS NOT NULL ORDER BY 1`;
  return Years.parse(rows).map(({ year }) => year);
});

const askStatus = remembered(
  "year-status",
  async (year: number): Promise<YearStatus> => {
    const rows = await reader().$queryRaw<unknown[]>`
      SELECT COUNT(*) AS "reports", COUNT(r."daysAfterDeadline") AS "dated",
        COUNT(CASE WHEN r."daysAfterDeadline" > 0 THEN 1 END) AS "late",
        COALESCE(SUM(r."openErrors" + r."openWarnings" + r."openNotices"), 0) AS "openFindings",
        COUNT(CASE WHEN r."openErrors" > 0 THEN 1 END) AS "withErrors"
      FROM "Report" r WHERE r."isCurrent" = TRUE AND r."year" = ${year}`;
    return { year, ...Status.parse(rows[0]) };
  },
  { yearsOf: (year) => [year] },
);

/** The years that have reports, oldest first, each with what is stored of it. */
export async function yearStatuses(): Promise<readonly YearStatus[]> {
  const years = await askYears(null);
  return Promise.all(years.map((year) => askStatus(year)));
}
