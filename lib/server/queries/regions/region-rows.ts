import "server-only";
import { z } from "zod";
import type { RegionRow } from "./region-tree";
import { reader } from "@/lib/server/db";
import { remembered } from "@/lib/server/queries/remembered";
import { metricSql } from "@/lib/server/metrics/metric-sql";
import { metricById } from "@/lib/metrics/catalogue";
import { NO_GOVERNMENT } from "./scope";

const Count = z.coerce.number();
const Rows = z.array(
  z.object({
    code: z.string().nullable(),
    printed: z.string().nullable(),
    bodies: Count,
    filed: Count,
    late: Count,
    openFindings: Count,
    requests: Count.nullable(),
    requestsUnknown: Count,
    governments: Count,
    governmentsFiled: Count,
  }),
);

/** What is stored of a year for each region that bodies bear; bodies without one are counted alone. */
export const regionRows = remembered(
  "region-rows",
  async ({
    year,
  }: {
    readonly year: number;
  }): Promise<{ readonly rows: readonly RegionRow[]; readonly withoutRegion: number }> => {
    const requests = metricSql(metricById("applications-received"));
    const rows = Rows.parse(
      await reader().$queryRaw`
        SELECT a."regionCode" AS "code", MAX(a."regionName") AS "printed",
          COUNT(*) AS "bodies", COUNT(r."id") AS "filed",
          COUNT(CASE WHEN r."daysAfterDeadline" > 0 THEN 1 END) AS "late",
          COALESCE(SUM(r."openErrors" + r."openWarnings" + r."openNotices"), 0) AS "openFindings",
          CAST(SUM(CASE WHEN ${NO_GOVERNMENT} THEN ${requests} END) AS DOUBLE PRECISION) AS "requests",
          COUNT(CASE WHEN ${NO_GOVERNMENT} AND r."id" IS NOT NULL AND ${requests} IS NULL THEN 1 END)
            AS "requestsUnknown",
          COUNT(CASE WHEN a."kind" = 'government' THEN 1 END) AS "governments",
          COUNT(CASE WHEN a."kind" = 'government' THEN r."id" END) AS "governmentsFiled"
        FROM "Agency" a
        LEFT JOIN "Report" r ON r."agencyId" = a."id" AND r."isCurrent" AND r."year" = ${year}
        LEFT JOIN "ReportMetrics" m ON m."reportId" = r."id"
        GROUP BY a."regionCode"`,
    );
    return {
      rows: rows.flatMap(({ code, governments, governmentsFiled, ...row }) =>
        code === null
          ? []
          : {
              ...row,
              code,
              government: governments === 0 ? "none" : governmentsFiled === 0 ? "missing" : "filed",
            },
      ),
      withoutRegion: rows.find(({ code }) => code === null)?.bodies ?? 0,
    };
  },
);
