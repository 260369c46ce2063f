import "server-only";
import { z } from "zod";
import { Prisma } from "@/lib/generated/sqlite/client";
import { reader } from "@/lib/server/db";
import { inCodeOrder } from "@/lib/server/queries/sql";

const Bodies = z.array(z.object({ id: z.string(), name: z.string() }));

/** So many bodies, with all their years, at a time. */
const BODIES_AT_ONCE = 60;

interface Place {
  readonly name: string;
  readonly id: string;
}

async function bodiesAfter(last: Place | null): Promise<Place[]> {
  const name = inCodeOrder(Prisma.sql`a."name"`);
  const after =
    last === null
      ? Prisma.sql`TRUE`
      : Prisma.sql`(${name} > ${last.name} OR (a."name" = ${last.name} AND a."id" > ${last.id}))`;
  const rows = await reader().$queryRaw`
    SELECT a."id", a."name" FROM "Agency" a WHERE ${after}
    ORDER BY ${name}, a."id" LIMIT ${BODIES_AT_ONCE}`;
  return Bodies.parse(rows);
}

/** The current reports of some bodies, in the order of the bodies, then by year. */
export async function reportIdsOfBodies(
  bodyIds: readonly string[],
  years: readonly number[] | null,
): Promise<string[]> {
  if (bodyIds.length === 0 || years?.length === 0) return [];
  const inYears =
    years === null ? Prisma.sql`TRUE` : Prisma.sql`r."year" IN (${Prisma.join(years)})`;
  const rows = await reader().$queryRaw`
    SELECT r."id", r."agencyId" FROM "Report" r
    WHERE r."isCurrent" AND r."agencyId" IN (${Prisma.join(bodyIds)}) AND ${inYears}
    ORDER BY r."year"`;
  const found = z.array(z.object({ id: z.string(), agencyId: z.string() })).parse(rows);
  const byBody = new Map<string, string[]>();
  for (const { id, agencyId } of found) {
    byBody.set(agencyId, [...(byBody.get(agencyId) ?? []), id]);
  }
  return bodyIds.flatMap((id) => byBody.get(id) ?? []);
}

/**
 * The current reports of all bodies, by name and then by year, some hundred at a time. Each window
 * begins where the last one ended, so that what is stored meanwhile moves nothing.
 */
export async function* allReportIds(): AsyncGenerator<readonly string[]> {
  let last: Place | null = null;
  for (;;) {
    const bodies: Place[] = await bodiesAfter(last);
    last = bodies.at(-1) ?? null;
    if (last === null) return;
    yield await reportIdsOfBodies(
      bodies.map(({ id }) => id),
      null,
    );
  }
}

/** How many current reports there are. */
export function countReports(): Promise<number> {
  return reader().report.count({ where: { isCurrent: true } });
}
