import "server-only";
import { z } from "zod";
import type { PeerGroup } from "@/lib/domain/views/peers";
import { reader } from "@/lib/server/db";
import { remembered } from "@/lib/server/queries/remembered";
import { fromGroup } from "./group-sql";

const Rows = z.array(z.object({ year: z.coerce.number(), reports: z.coerce.number() }));

/** How many bodies of a group have reports, by year, oldest first. */
export const getGroupYears = remembered(
  "peer-years",
  async (group: PeerGroup): Promise<z.infer<typeof Rows>> =>
    Rows.parse(
      await reader().$queryRaw<unknown[]>`
        SELECT r."year" AS "year", COUNT(*) AS "reports" ${fromGroup(group)}
        GROUP BY r."year" ORDER BY r."year"`,
    ),
);
