import "server-only";
import { z } from "zod";
import { figuresPrint } from "@/lib/prints/figures-print";
import { type SentencePrint, sentencePrints } from "@/lib/prints/sentence-prints";
import { Prisma } from "@/lib/generated/sqlite/client";
import type { Transaction } from "@/lib/server/db";
import type { LoadedReport } from "./load-report";

/** What a report is found by: its sentences, and all its figures together, which stand nowhere. */
export type ReportPrint = SentencePrint;

/** Where a print of figures is kept among those of sentences, whose places begin at 0. */
const NOWHERE = -1;

/** Only the version that counts has prints. */
export function printsOf({ effective, isCurrent }: LoadedReport): ReportPrint[] {
  if (!isCurrent) return [];
  const figures = figuresPrint(effective);
  const sentences = sentencePrints(effective);
  if (figures === null) return sentences;
  return [{ start: NOWHERE, end: NOWHERE, hash: figures }, ...sentences];
}

export const isOfFigures = ({ start }: ReportPrint) => start === NOWHERE;

async function storedPrints(tx: Transaction, reportId: string): Promise<ReportPrint[]> {
  const rows = await tx.textPrint.findMany({
    where: { reportId },
    select: { start: true, end: true, hash: true },
    orderBy: { start: "asc" },
  });
  return rows.map((row) => ({ ...row, hash: Number(row.hash) }));
}

/**
 * Make a report's stored prints those that it has now.
 *
 * @returns the hashes that it no longer has, and whether anything is new or gone
 */
export async function syncPrints(
  tx: Transaction,
  reportId: string,
  prints: readonly ReportPrint[],
): Promise<{ readonly gone: readonly number[]; readonly hasChanged: boolean }> {
  const stored = await storedPrints(tx, reportId);
  if (JSON.stringify(stored) === JSON.stringify(prints)) return { gone: [], hasChanged: false };
  if (stored.length > 0) await tx.textPrint.deleteMany({ where: { reportId } });
  if (prints.length > 0) {
    await tx.textPrint.createMany({ data: prints.map((print) => ({ reportId, ...print })) });
  }
  const kept = new Set(prints.map(({ hash }) => hash));
  return {
    gone: stored.map(({ hash }) => hash).filter((hash) => !kept.has(hash)),
    hasChanged: true,
  };
}

/** So many bodies may have a sentence; when more have it, it is common words of the field. */
const COMMON = 20;
/** Rows to look at for one hash: a body has as many as it has years. */
const MOST_ROWS = 64;
/** SQLite joins no more than 500 queries into one. */
const AT_ONCE = 200;

const Row = z.object({
  hash: z.coerce.number(),
  reportId: z.string(),
  agencyId: z.string(),
  year: z.number(),
  name: z.string(),
  isSample: z.coerce.boolean(),
});
/** A report that has a print too. */
export type Bearer = z.infer<typeof Row>;

export interface Bearers {
  readonly hash: number;
  readonly reports: readonly Bearer[];
  /** So many have it that it tells nothing; but one more body made it so. */
  readonly isCommon: boolean;
}

/** One bounded walk along the index for each hash, so that the time does not grow with what is stored. */
function bearersSql(hashes: readonly number[]): Prisma.Sql {
  const each = hashes.map((hash) =>
    Prisma.raw(
      `SELECT * FROM (SELECT "hash", "reportId" FROM "TextPrint" WHERE "hash" = ${hash} LIMIT ${MOST_ROWS}) AS one`,
    ),
  );
  return Prisma.sql`
    SELECT p."hash", p."reportId", r."agencyId", r."year", a."name", a."isSample"
    FROM (${Prisma.join(each, " UNION ALL ")}) AS p
    JOIN "Report" r ON r."id" = p."reportId"
    JOIN "Agency" a ON a."id" = r."agencyId"`;
}

interface Seeker {
  readonly agencyId: string;
  /** Samples and real reports are not compared with each other. */
  readonly isSample: boolean;
}

/**
 * The reports of other bodies that have the same prints. Left out is what so many bodies have that it
 * has long been common.
 */
export async function findBearers(
  tx: Transaction,
  seeker: Seeker,
  hashes: readonly number[],
): Promise<Bearers[]> {
  const wanted = [...new Set(hashes)];
  const rows: Bearer[] = [];
  for (let at = 0; at < wanted.length; at += AT_ONCE) {
    const sql = bearersSql(wanted.slice(at, at + AT_ONCE));
    rows.push(...z.array(Row).parse(await tx.$queryRaw(sql)));
  }
  const byHash = new Map<number, Bearer[]>();
  for (const row of rows) {
    const known = byHash.get(row.hash);
    if (known === undefined) byHash.set(row.hash, [row]);
    else known.push(row);
  }
  return [...byHash].flatMap(([hash, all]) => {
    // In an order of their own, whatever that of the database: findings name them.
    const reports = all
      .filter(
        ({ agencyId, isSample }) => agencyId !== seeker.agencyId && isSample === seeker.isSample,
      )
      .toSorted((a, b) => (a.reportId < b.reportId ? -1 : 1));
    const bodies = new Set(reports.map(({ agencyId }) => agencyId)).size;
    if (reports.length === 0 || all.length === MOST_ROWS || bodies > COMMON + 1) return [];
    return [{ hash, reports, isCommon: bodies > COMMON }];
  });
}
