import "server-only";
import { z } from "zod";
import type { SearchExamples } from "@/lib/domain/views/search";
import { reader } from "@/lib/server/db";
import { remembered } from "@/lib/server/queries/remembered";
import { amountOfFen } from "@/lib/server/store/fen";

const Row = z.object({
  name: z.string(),
  regionCode: z.string().nullable(),
  year: z.number(),
  penalties: z.coerce.number().nullable(),
  fees: z.coerce.number().nullable(),
});

/**
 * Questions that find something here, made of the report of the latest year with the most penalties.
 * Null while nothing is stored.
 */
export const searchExamples = remembered(
  "search-examples",
  async (): Promise<SearchExamples | null> => {
    const rows = await reader().$queryRaw<unknown[]>`
    SELECT a."name", a."regionCode", r."year", m."penalties", m."fees_amount" AS "fees"
    FROM "Report" r
    JOIN "Agency" a ON a."id" = r."agencyId"
    JOIN "ReportMetrics" m ON m."reportId" = r."id"
    WHERE r."isCurrent" = TRUE AND r."year" = (SELECT MAX("year") FROM "Report" WHERE "isCurrent" = TRUE)
    ORDER BY CASE WHEN m."fees_amount" > 0 THEN 0 ELSE 1 END, m."penalties" DESC NULLS LAST, r."id"
    LIMIT 1`;
    const [row] = z.array(Row).parse(rows);
    if (row === undefined) return null;
    const { name, regionCode, year, penalties, fees } = row;
    return {
      body: name,
      report: `${name} ${year}`,
      region: regionCode?.slice(0, 4) ?? null,
      figure: penalties === null || penalties === 0 ? null : `行政处罚 ${penalties}`,
      amount: fees === null || fees === 0 ? null : `${amountOfFen(fees)} 万元`,
    };
  },
);
