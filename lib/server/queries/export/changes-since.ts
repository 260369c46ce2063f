import "server-only";
import { z } from "zod";
import type { Actor } from "@/lib/domain/actor";
import { type ChangesSince, MOST_NAMED, type SnapshotScope } from "@/lib/domain/views/snapshot";
import { Prisma } from "@/lib/generated/sqlite/client";
import { assertMay } from "@/lib/server/authorise";
import { reader } from "@/lib/server/db";
import { dataVersion } from "@/lib/server/queries/data-version";
import { remembered } from "@/lib/server/queries/remembered";

interface Question {
  readonly at: number;
  readonly scope: SnapshotScope;
}

const Counts = z.tuple([
  z.object({
    reports: z.coerce.number(),
    gone: z.coerce.number(),
    findings: z.coerce.number(),
    bodies: z.coerce.number(),
  }),
]);
const Bodies = z.array(z.object({ id: z.string(), name: z.string().nullable() }));

/** What concerns a whole region or a body without its year concerns every scope that has it. */
function conditionOf({ at, scope: { bodyIds, years } }: Question): Prisma.Sql {
  const ofBodies =
    bodyIds === null
      ? Prisma.sql`TRUE`
      : bodyIds.length === 0
        ? Prisma.sql`FALSE`
        : Prisma.sql`c."agencyId" IN (${Prisma.join(bodyIds)})`;
  const ofYears =
    years === null || years.length === 0
      ? Prisma.sql`TRUE`
      : Prisma.sql`(c."year" IS NULL OR c."year" IN (${Prisma.join(years)}))`;
  return Prisma.sql`c."version" > ${at} AND ${ofBodies} AND ${ofYears}`;
}

/** Each report once, however often it changed. */
function reportsOf(kind: "figures" | "report-gone" | "findings"): Prisma.Sql {
  return Prisma.sql`COUNT(DISTINCT CASE WHEN c."kind" = ${kind}
    THEN c."agencyId" || '/' || COALESCE(CAST(c."year" AS TEXT), '') END)`;
}

const ask = remembered("changes-since", async (question: Question) => {
  const condition = conditionOf(question);
  const [counts, bodies, then] = await Promise.all([
    reader().$queryRaw`
      SELECT ${reportsOf("figures")} AS "reports", ${reportsOf("report-gone")} AS "gone",
        ${reportsOf("findings")} AS "findings", COUNT(DISTINCT c."agencyId") AS "bodies"
      FROM "DataChange" c WHERE ${condition}`,
    reader().$queryRaw`
      SELECT c."agencyId" AS "id", MAX(c."agency") AS "name" FROM "DataChange" c
      WHERE ${condition} AND c."agencyId" IS NOT NULL
      GROUP BY c."agencyId" ORDER BY MAX(c."version") DESC LIMIT ${MOST_NAMED}`,
    reader().dataChange.findFirst({
      where: { version: { lte: question.at } },
      orderBy: { version: "desc" },
      select: { at: true },
    }),
  ]);
  const [{ reports, gone, findings, bodies: bodyCount }] = Counts.parse(counts);
  return {
    reports,
    gone,
    findings,
    bodies: Bodies.parse(bodies).map(({ id, name }) => ({ id, name: name ?? id })),
    bodyCount,
    since: then?.at.toISOString() ?? null,
  };
});

/** What has changed of a part of the data since the version that a link names. */
export async function changesSince(
  actor: Actor,
  at: number,
  scope: SnapshotScope,
): Promise<ChangesSince> {
  assertMay(actor, "read");
  const version = await dataVersion();
  return { at, version, ...(await ask({ at, scope })) };
}
