import "server-only";
import { z } from "zod";
import type { YearStatus } from "@/lib/domain/views/year-view";
import { reader } from "@/lib/server/db";
import { remembered } from "@/lib/server/queries/remembered";

const Rows = z.array(
  z.object({
    year: z.coerce.number(),
    reports: z.coerce.number(),
    dated: z.coerce.number(),
    late: z.coerce.number(),
    openFindings: z.coerce.number(),
    withErrors: z.coerce.number(),
  }),
);

const ask = remembered("year-statuses", async (): Promise<readonly YearStatus[]> =>
  Rows.parse(
    await reader().$queryRaw`
      SELECT r."year", COUNT(*) AS "reports", COUNT(r."daysAfterDeadline") AS "dated",
        COUNT(CASE WHEN r."daysAfterDeadline" > 0 THEN 1 END) AS "late",
        SUM(r."openErrors" + r."openWarnings" + r."openNotices") AS "openFindings",
        COUNT(CASE WHEN r."openErrors" > 0 THEN 1 END) AS "withErrors"
      FROM "Report" r WHERE r."isCurrent"
      GROUP BY r."year" ORDER BY r."year"`,
  ),
);

/** The years that have reports, oldest first, each with what is stored of it. */
export function yearStatuses(): Promise<readonly YearStatus[]> {
  return ask(null);
}
