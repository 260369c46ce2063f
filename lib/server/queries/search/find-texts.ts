import "server-only";
import { z } from "zod";
import type { SearchFilter } from "@/lib/domain/views/search";
import { Prisma } from "@/lib/generated/sqlite/client";
import { reader } from "@/lib/server/db";
import { idsOfYear, yearOfId } from "@/lib/server/store/report-text";
import { bodyFilterSql } from "./sql";
import { indexedSql, textHolds } from "./text-index";

/** Texts read through first, which tells how common the words are. */
const PROBE = 256;
/** Texts read through in one statement; all of them in a quarter of a second at most. */
const CHUNK = 2_048;
/** Of so many texts one has the words: then reading on finds more at once than an index. */
const COMMON = 25;
/** How long to read through texts, in ms. */
const PATIENCE = 1_500;

const Ids = z.array(z.object({ id: z.coerce.number() }));

export interface FoundTexts {
  /** In the order of hits, see ReportText. */
  readonly ids: readonly number[];
  /** There are more than were asked for. */
  readonly isMore: boolean;
  /** The year that was read last before the time was up; null where all were read. */
  readonly downTo: number | null;
}

interface Search {
  readonly words: readonly string[];
  readonly filter: SearchFilter;
  /** How many to find at most. */
  readonly most: number;
  readonly patience?: number;
}

/** The texts of the filters' reports alone; these are told before a long text is looked at. */
function filtered(filter: SearchFilter, holds: Prisma.Sql): Prisma.Sql {
  const bodies = bodyFilterSql(filter);
  if (bodies === null) return holds;
  return Prisma.sql`(CASE WHEN EXISTS (
      SELECT 1 FROM "Report" r JOIN "Agency" a ON a."id" = r."agencyId"
      WHERE r."id" = t."reportId" AND ${bodies})
    THEN ${holds} ELSE FALSE END)`;
}

async function idsWhere(condition: Prisma.Sql, most: number): Promise<number[]> {
  const rows = await reader().$queryRaw<unknown[]>`
    SELECT t."id" FROM "ReportText" t WHERE ${condition} ORDER BY t."id" LIMIT ${most}`;
  return Ids.parse(rows).map(({ id }) => id);
}

/** The last of so many texts after one, or null where there are fewer. */
async function lastOfChunk(after: number, before: number, size: number): Promise<number | null> {
  const rows = await reader().$queryRaw<unknown[]>`
    SELECT t."id" FROM "ReportText" t WHERE t."id" > ${after} AND t."id" < ${before}
    ORDER BY t."id" LIMIT 1 OFFSET ${size - 1}`;
  return Ids.parse(rows)[0]?.id ?? null;
}

/**
 * The texts that have all the words, in the order of hits. A beginning is read through; then an
 * index finds the rest where the words are rare, and reading on does where they are common or no
 * index serves. The order, and so the answer, is the same on both databases.
 */
export async function findTexts(search: Search): Promise<FoundTexts> {
  const { words, filter, most, patience = PATIENCE } = search;
  const holds = filtered(filter, textHolds(words));
  const indexed = indexedSql(words);
  const range = filter.year === null ? null : idsOfYear(filter.year);
  const before = range?.to ?? 2 ** 31 - 1;
  const until = performance.now() + patience;
  const wanted = most + 1;
  const ids: number[] = [];
  let after = range === null ? 0 : range.from - 1;
  let read = 0;

  const answer = (downTo: number | null): FoundTexts => ({
    ids: ids.slice(0, most),
    isMore: ids.length > most,
    downTo: ids.length > most ? null : downTo,
  });

  for (;;) {
    if (read > 0 && indexed !== null && ids.length * COMMON < read) {
      const rest = Prisma.sql`t."id" > ${after} AND t."id" < ${before} AND ${indexed} AND ${holds}`;
      ids.push(...(await idsWhere(rest, wanted - ids.length)));
      return answer(null);
    }
    // After the index's turn: it answers at once, however little time is left.
    if (read > 0 && performance.now() > until) return answer(yearOfId(after));
    const size = read === 0 ? PROBE : CHUNK;
    const last = await lastOfChunk(after, before, size);
    const chunk = Prisma.sql`t."id" > ${after} AND t."id" <= ${last ?? before - 1}`;
    ids.push(...(await idsWhere(Prisma.sql`${chunk} AND ${holds}`, wanted - ids.length)));
    if (last === null || ids.length >= wanted) return answer(null);
    after = last;
    read += size;
  }
}
