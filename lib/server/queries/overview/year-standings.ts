import "server-only";
import { z } from "zod";
import type { YearStanding } from "@/lib/domain/views/overview";
import { reader } from "@/lib/server/db";
import { remembered } from "@/lib/server/queries/remembered";

const Rows = z.array(
  z.object({
    year: z.coerce.number(),
    reports: z.coerce.number(),
    late: z.coerce.number(),
    withErrors: z.coerce.number(),
  }),
);

/** What is stored of each year, oldest first. */
export const yearStandings = remembered(
  "year-standings",
  async (): Promise<readonly YearStanding[]> => {
    const rows = await reader().$queryRaw`
      SELECT r."year", COUNT(*) AS "reports",
        COUNT(CASE WHEN r."daysAfterDeadline" > 0 THEN 1 END) AS "late",
        COUNT(CASE WHEN r."openErrors" > 0 THEN 1 END) AS "withErrors"
      FROM "Report" r WHERE r."isCurrent"
      GROUP BY r."year" ORDER BY r."year"`;
    return Rows.parse(rows);
  },
);
