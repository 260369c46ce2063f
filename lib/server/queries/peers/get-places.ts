import "server-only";
import { z } from "zod";
import type { MetricId } from "@/lib/domain/metric-id";
import type { PeerGroup } from "@/lib/domain/views/peers";
import { Prisma } from "@/lib/generated/sqlite/client";
import { METRICS } from "@/lib/metrics/catalogue";
import { reader } from "@/lib/server/db";
import { remembered } from "@/lib/server/queries/remembered";
import { column, countedSql, fromGroup } from "./group-sql";

export interface PlacesQuestion {
  readonly group: PeerGroup;
  readonly agencyId: string;
  readonly year: number;
}

export interface Places {
  /** Bodies of the group with a report for the year, this one included. */
  readonly reports: number;
  /** From 1, the highest value first; of indicators that the body has no counted value of, none. */
  readonly places: Readonly<Partial<Record<MetricId, number>>>;
}

const Row = z.record(z.string(), z.coerce.number().nullable());

/** Which place a body takes in its group with each indicator. */
export const getPlaces = remembered(
  "peer-places",
  async ({ group, agencyId, year }: PlacesQuestion): Promise<Places> => {
    const values = METRICS.map(
      (metric, index) => Prisma.sql`, ${countedSql(metric)} AS ${column("v", index)}`,
    );
    const places = METRICS.map((_, index) => {
      const value = column("v", index);
      return Prisma.sql`, CASE WHEN MAX(o.${value}) IS NULL THEN NULL
        ELSE COUNT(CASE WHEN g.${value} > o.${value} THEN 1 END) + 1 END AS ${column("p", index)}`;
    });
    const rows = await reader().$queryRaw<unknown[]>`
      WITH g AS MATERIALIZED (
        SELECT a."id" AS "id"${Prisma.join(values, " ")} ${fromGroup(group)} AND r."year" = ${year})
      SELECT COUNT(*) AS "reports"${Prisma.join(places, " ")}
      FROM g CROSS JOIN g o WHERE o."id" = ${agencyId}`;
    const row = Row.parse(rows[0]);
    return {
      reports: row["reports"] ?? 0,
      places: Object.fromEntries(
        METRICS.flatMap(({ id }, index) => {
          const place = row[`p${index}`] ?? null;
          return place === null ? [] : [[id, place]];
        }),
      ),
    };
  },
  { yearsOf: ({ year }) => [year] },
);
