import "server-only";
import { z } from "zod";
import type { MetricId } from "@/lib/domain/metric-id";
import type { PeerGroup, PeerPoint } from "@/lib/domain/views/peers";
import { Prisma } from "@/lib/generated/sqlite/client";
import { metricById } from "@/lib/metrics/catalogue";
import { reader } from "@/lib/server/db";
import { remembered } from "@/lib/server/queries/remembered";
import { inUnit } from "@/lib/server/store/fen";
import { countedSql, fromGroup } from "./group-sql";

export interface ScatterQuestion {
  readonly groups: readonly PeerGroup[];
  readonly x: MetricId;
  readonly y: MetricId;
  readonly year: number;
}

const Rows = z.array(z.object({ id: z.string(), x: z.coerce.number(), y: z.coerce.number() }));

/** The bodies of groups by two indicators in a year: those that have both, each once. */
export const getScatter = remembered(
  "peer-scatter",
  async ({ groups, x, y, year }: ScatterQuestion): Promise<readonly PeerPoint[]> => {
    if (groups.length === 0) return [];
    const across = metricById(x);
    const upward = metricById(y);
    const each = groups.map(
      (group) => Prisma.sql`
        SELECT a."id" AS "id", ${countedSql(across)} AS "x", ${countedSql(upward)} AS "y"
        ${fromGroup(group)} AND r."year" = ${year}`,
    );
    const rows = await reader().$queryRaw<unknown[]>`
      WITH b AS (${Prisma.join(each, " UNION ")})
      SELECT b."id", b."x", b."y" FROM b
      WHERE b."x" IS NOT NULL AND b."y" IS NOT NULL ORDER BY b."id"`;
    return Rows.parse(rows).map((row) => ({
      id: row.id,
      x: inUnit(across, row.x),
      y: inUnit(upward, row.y),
    }));
  },
  { yearsOf: ({ year }) => [year] },
);
