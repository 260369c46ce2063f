import "server-only";
import { z } from "zod";
import type { MissingBodies } from "@/lib/domain/views/overview";
import { reader } from "@/lib/server/db";
import { remembered } from "@/lib/server/queries/remembered";

const Rows = z.array(z.object({ id: z.string(), name: z.string(), count: z.coerce.number() }));
const NAMED = 5;

/** Bodies that reported on the year before and not on this one. */
export const missingBodies = remembered(
  "missing-bodies",
  async ({ year }: { readonly year: number }): Promise<MissingBodies> => {
    const rows = Rows.parse(
      await reader().$queryRaw`
        SELECT a."id", a."name", COUNT(*) OVER () AS "count"
        FROM "Agency" a
        JOIN "Report" p ON p."agencyId" = a."id" AND p."isCurrent" AND p."year" = ${year - 1}
        WHERE NOT EXISTS (
          SELECT 1 FROM "Report" r
          WHERE r."agencyId" = a."id" AND r."isCurrent" AND r."year" = ${year})
        ORDER BY a."regionCode", a."id" LIMIT ${NAMED}`,
    );
    return { count: rows[0]?.count ?? 0, bodies: rows.map(({ id, name }) => ({ id, name })) };
  },
  { yearsOf: ({ year }) => [year - 1, year] },
);
