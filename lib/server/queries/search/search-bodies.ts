import "server-only";
import { z } from "zod";
import type { BodyHit, Found, ReportHit, SearchFilter } from "@/lib/domain/views/search";
import { Prisma } from "@/lib/generated/sqlite/client";
import { reader } from "@/lib/server/db";
import { lengthOf } from "@/lib/server/search/question";
import { AGENCY_COLUMNS, AGENCY_ROW, agencyRef } from "@/lib/server/views/agency-ref";
import { allOf, holding, inCodeOrder } from "@/lib/server/queries/sql";
import { bodyFilterSql, holdingInOrder, yearFilterSql } from "./sql";

const BodyRows = z.array(z.object({ ...AGENCY_ROW, reports: z.coerce.number() }));
const ReportRows = z.array(z.object({ ...AGENCY_ROW, reportId: z.string(), year: z.number() }));
const Count = z.tuple([z.object({ count: z.coerce.number() })]);

interface Part {
  readonly offset: number;
  readonly size: number;
}

/** Shorter words stand nearly everywhere with others in between. */
const SHORTEST_LOOSE = 3;
const LONGEST_LOOSE = 30;

/** Bodies `a` of which each word stands in one of their names, or in the name of their region. */
export function namedSql(
  words: readonly string[],
  patternOf: (word: string) => string = holding,
): Prisma.Sql {
  const conditions = words.map((word) => {
    const pattern = patternOf(word);
    return Prisma.sql`(a."regionName" LIKE ${pattern} ESCAPE '!' OR a."id" IN (
      SELECT n."agencyId" FROM "AgencyAlias" n WHERE n."folded" LIKE ${pattern} ESCAPE '!'))`;
  });
  return conditions.length === 0 ? Prisma.sql`FALSE` : Prisma.join(conditions, " AND ");
}

/** A name that begins with the first word goes before one that holds it. */
function isBehindSql(words: readonly string[]): Prisma.Sql {
  const beginning = holding(words[0] ?? "").slice(1);
  return Prisma.sql`CASE WHEN a."id" IN (
      SELECT n."agencyId" FROM "AgencyAlias" n WHERE n."folded" LIKE ${beginning} ESCAPE '!')
    THEN 0 ELSE 1 END`;
}

/**
 * Not compared with TRUE: SQLite would then take the index that begins with it and look through all
 * reports for each body.
 */
const REPORTS = Prisma.sql`"Report" r WHERE r."agencyId" = a."id" AND r."isCurrent"`;

async function countOf(sql: Prisma.Sql): Promise<number> {
  return Count.parse(await reader().$queryRaw<unknown[]>(sql))[0].count;
}

/** By the words as they are; where nobody is named so, by their characters in the same order. */
async function inWords<Row>(
  words: readonly string[],
  ask: (named: Prisma.Sql) => Promise<Found<Row>>,
): Promise<Found<Row>> {
  const exact = await ask(namedSql(words));
  const isLong = words.some((word) => lengthOf(word) >= SHORTEST_LOOSE);
  const isSane = words.every((word) => lengthOf(word) <= LONGEST_LOOSE);
  if (exact.total > 0 || !isLong || !isSane) return exact;
  return ask(
    namedSql(words, (word) =>
      lengthOf(word) >= SHORTEST_LOOSE ? holdingInOrder(word) : holding(word),
    ),
  );
}

const NOTHING = { rows: [], total: 0, isMore: false };

/** Bodies by any of their names: those that begin so first, then those with the most reports. */
export async function searchBodies(
  words: readonly string[],
  filter: SearchFilter,
  { offset, size }: Part,
): Promise<Found<BodyHit>> {
  if (words.length === 0) return NOTHING;
  const year = yearFilterSql(filter);
  const hasYear = year === null ? null : Prisma.sql`EXISTS (SELECT 1 FROM ${REPORTS} AND ${year})`;
  return inWords(words, async (named) => {
    const where = allOf([named, bodyFilterSql(filter), hasYear]);
    const total = await countOf(
      Prisma.sql`SELECT COUNT(*) AS "count" FROM "Agency" a WHERE ${where}`,
    );
    if (total <= offset) return { ...NOTHING, total };
    const rows = await reader().$queryRaw<unknown[]>`
      SELECT ${AGENCY_COLUMNS}, (SELECT COUNT(*) FROM ${REPORTS}) AS "reports",
        ${isBehindSql(words)} AS "behind"
      FROM "Agency" a WHERE ${where}
      ORDER BY "behind", "reports" DESC, ${inCodeOrder(Prisma.sql`a."name"`)}, a."id"
      LIMIT ${size} OFFSET ${offset}`;
    const bodies = BodyRows.parse(rows);
    return {
      rows: bodies.map((row) => ({ agency: agencyRef(row), reports: row.reports })),
      total,
      isMore: false,
    };
  });
}

/** The current reports of the bodies that are named, of the years that are named; newest first. */
export async function searchReports(
  words: readonly string[],
  years: readonly number[],
  filter: SearchFilter,
  { offset, size }: Part,
): Promise<Found<ReportHit>> {
  if (words.length === 0) return NOTHING;
  const ofYears = years.length === 0 ? null : Prisma.sql`r."year" IN (${Prisma.join(years)})`;
  const where = allOf([Prisma.sql`r."isCurrent"`, ofYears, yearFilterSql(filter)]);
  return inWords(words, async (named) => {
    // The bodies first, and once: there are several reports of each.
    const bodies = Prisma.sql`WITH "named" AS MATERIALIZED (
      SELECT ${AGENCY_COLUMNS}, ${isBehindSql(words)} AS "behind" FROM "Agency" a
      WHERE ${allOf([named, bodyFilterSql(filter)])})`;
    const from = Prisma.sql`FROM "named" a JOIN "Report" r ON r."agencyId" = a."id" WHERE ${where}`;
    const total = await countOf(Prisma.sql`${bodies} SELECT COUNT(*) AS "count" ${from}`);
    if (total <= offset) return { ...NOTHING, total };
    const rows = await reader().$queryRaw<unknown[]>`
      ${bodies} SELECT ${AGENCY_COLUMNS}, r."id" AS "reportId", r."year" AS "year" ${from}
      ORDER BY r."year" DESC, a."behind", ${inCodeOrder(Prisma.sql`a."name"`)}, r."id"
      LIMIT ${size} OFFSET ${offset}`;
    const hits = ReportRows.parse(rows).map((row) => ({
      agency: agencyRef(row),
      reportId: row.reportId,
      year: row.year,
    }));
    return { rows: hits, total, isMore: false };
  });
}
