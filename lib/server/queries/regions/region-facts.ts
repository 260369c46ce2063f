import "server-only";
import { z } from "zod";
import { AgencyLevel } from "@/lib/domain/agency-kind";
import { fullCode, levelOfRegion, type RegionCode } from "@/lib/domain/views/region-code";
import { RollupScope } from "@/lib/domain/views/region-rollup";
import { appError } from "@/lib/errors";
import { Prisma } from "@/lib/generated/sqlite/client";
import { reader } from "@/lib/server/db";
import { remembered } from "@/lib/server/queries/remembered";
import { type RegionBodiesOf, scopeCondition, within } from "./scope";

const Count = z.coerce.number();
const Bodies = z.tuple([z.object({ bodies: Count, real: Count, printed: z.string().nullable() })]);
const Years = z.array(z.object({ year: Count }));
const Scopes = z.tuple([z.record(RollupScope, Count)]);

/** What holds of a region whatever is added up. */
export interface RegionFacts {
  readonly bodiesOf: RegionBodiesOf;
  /** As a report prints it. */
  readonly printed: string | null;
  /** The government of exactly this region; null where none is stored. */
  readonly government: { readonly id: string; readonly name: string } | null;
  /** Years for which it has reports, oldest first. */
  readonly years: readonly number[];
  readonly scopes: readonly { readonly of: RollupScope; readonly bodies: number }[];
}

async function governmentOf(
  region: RegionCode,
  isSample: boolean,
): Promise<{ id: string; name: string; level: AgencyLevel } | null> {
  const known = await reader().agency.findMany({
    where: { kind: "government", regionCode: fullCode(region), isSample },
    select: { id: true, name: true, level: true, _count: { select: { reports: true } } },
    orderBy: { id: "asc" },
  });
  // Of two that bear the same code the one that reports is meant.
  const [first] = known.toSorted((a, b) => b._count.reports - a._count.reports);
  if (first === undefined) return null;
  return {
    id: first.id,
    name: first.name,
    level: AgencyLevel.catch("unknown").parse(first.level),
  };
}

async function scopesOf(bodiesOf: RegionBodiesOf): Promise<RegionFacts["scopes"]> {
  const counts = RollupScope.options.map(
    (of) =>
      Prisma.sql`COUNT(CASE WHEN ${scopeCondition(of, bodiesOf)} THEN 1 END) AS ${Prisma.raw(`"${of}"`)}`,
  );
  const [row] = Scopes.parse(
    await reader().$queryRaw`
      SELECT ${Prisma.join(counts)} FROM "Agency" a WHERE ${within(bodiesOf.region)}`,
  );
  return RollupScope.options
    .map((of) => ({ of, bodies: row[of] }))
    .filter(({ of, bodies }) => of === "own" || bodies > row.own);
}

/**
 * What is known of a region.
 *
 * @throws {AppError} `NOT_FOUND` where it has no bodies
 */
export const regionFacts = remembered(
  "region-facts",
  async (region: RegionCode): Promise<RegionFacts> => {
    const [{ bodies, real, printed }] = Bodies.parse(
      await reader().$queryRaw`
      SELECT COUNT(*) AS "bodies", COUNT(CASE WHEN NOT a."isSample" THEN 1 END) AS "real",
        MAX(CASE WHEN a."regionCode" = ${fullCode(region)} THEN a."regionName" END) AS "printed"
      FROM "Agency" a WHERE ${within(region)}`,
    );
    if (bodies === 0) throw appError("NOT_FOUND", { what: "region" });
    const isSample = real === 0;
    const government = await governmentOf(region, isSample);
    const bodiesOf = { region, isSample, level: government?.level ?? levelOfRegion(region) };
    const [years, scopes] = await Promise.all([
      reader().$queryRaw`
      SELECT DISTINCT r."year" FROM "Agency" a
      JOIN "Report" r ON r."agencyId" = a."id" AND r."isCurrent"
      WHERE ${within(region)} AND a."isSample" = ${isSample}
      ORDER BY r."year"`,
      scopesOf(bodiesOf),
    ]);
    return {
      bodiesOf,
      printed,
      government: government === null ? null : { id: government.id, name: government.name },
      years: Years.parse(years).map(({ year }) => year),
      scopes,
    };
  },
);
