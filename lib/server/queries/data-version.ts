import "server-only";
import { z } from "zod";
import { Prisma } from "@/lib/generated/sqlite/client";
import { database } from "@/lib/server/db";
import type { Database } from "@/lib/server/db/database";

/** The latest change of each year's reports, and, under null, of what belongs to no single year. */
type Versions = ReadonlyMap<number | null, number>;

const Rows = z.array(
  z.object({ year: z.number().nullable(), version: z.coerce.number().nullable() }),
);

function latest(where: Prisma.Sql): Prisma.Sql {
  return Prisma.sql`(SELECT c."version" FROM "DataChange" c WHERE ${where}
    ORDER BY c."year" DESC, c."version" DESC LIMIT 1)`;
}

/** From year to year along the index, however many changes each has. */
async function askVersions({ reader }: Database): Promise<Versions> {
  const rows = await reader.$queryRaw`
    WITH RECURSIVE y("year") AS (
      SELECT MIN("year") FROM "DataChange"
      UNION ALL
      SELECT (SELECT MIN(n."year") FROM "DataChange" n WHERE n."year" > y."year")
      FROM y WHERE y."year" IS NOT NULL)
    SELECT y."year", ${latest(Prisma.sql`c."year" = y."year"`)} AS "version"
    FROM y WHERE y."year" IS NOT NULL
    UNION ALL SELECT NULL AS "year", ${latest(Prisma.sql`c."year" IS NULL`)} AS "version"`;
  return new Map(Rows.parse(rows).map(({ year, version }) => [year, version ?? 0]));
}

const asked = new WeakMap<Database, Promise<Versions>>();

/** Those who ask in the same moment share one question, which is put after the last of them asked. */
function versions(): Promise<Versions> {
  const here = database();
  const known = asked.get(here);
  if (known !== undefined) return known;
  const answer = Promise.resolve().then(() => {
    asked.delete(here);
    return askVersions(here);
  });
  asked.set(here, answer);
  return answer;
}

/**
 * The version of the data: grows with every change of what pages show. 0 while nothing is stored.
 *
 * @param years grows then with changes of these years and with those of no single year; null: of all
 */
export async function dataVersion(years: readonly number[] | null = null): Promise<number> {
  const all = await versions();
  const wanted = years === null ? [...all.values()] : [null, ...years].map((year) => all.get(year));
  return Math.max(0, ...wanted.map((version) => version ?? 0));
}
