import "server-only";
import { Prisma } from "@/lib/generated/sqlite/client";
import { database } from "@/lib/server/db";
import { charactersOf, lengthOf } from "@/lib/server/search/question";
import { holding } from "@/lib/server/queries/sql";

/** What both databases' indexes are made of. */
const THREE = 3;
/** As many threes of a long word are asked for; whether it stands there is looked up anyway. */
const MOST_THREES = 24;

/** Whether a text `t` has all the words: what counts, whatever an index says. */
export function textHolds(words: readonly string[]): Prisma.Sql {
  const isSqlite = database().provider === "sqlite";
  const conditions = words.map((word) =>
    isSqlite
      ? Prisma.sql`INSTR(t."folded", ${word}) > 0`
      : Prisma.sql`STRPOS(t."folded", ${word}) > 0`,
  );
  return Prisma.join(conditions, " AND ");
}

/** Threes from all over a word, each as a string of FTS5, in which a quote is doubled. */
function threesOf(word: string): string[] {
  const characters = charactersOf(word);
  const last = characters.length - THREE;
  const step = Math.max(1, Math.ceil((last + 1) / MOST_THREES));
  const threes: string[] = [];
  for (let at = 0; at < last; at += step) threes.push(characters.slice(at, at + THREE).join(""));
  threes.push(characters.slice(last).join(""));
  return threes.map((three) => `"${three.replaceAll('"', '""')}"`);
}

/** All threes that begin with a word of one or two characters, as a range: nothing follows U+10FFFF. */
function beginningWith(word: string): Prisma.Sql {
  return Prisma.sql`
    SELECT "doc" FROM "ReportTextTerm" WHERE "term" >= ${word} AND "term" < ${`${word}\u{10FFFF}`}`;
}

function sqliteCandidates(words: readonly string[]): Prisma.Sql {
  const long = words.filter((word) => lengthOf(word) >= THREE);
  if (long.length > 0) {
    const threes = long.flatMap(threesOf).join(" AND ");
    return Prisma.sql`t."id" IN (
      SELECT "rowid" FROM "ReportTextIndex" WHERE "ReportTextIndex" MATCH ${threes})`;
  }
  const each = words.map((word) => Prisma.sql`t."id" IN (${beginningWith(word)})`);
  return Prisma.join(each, " AND ");
}

/**
 * A condition by which an index finds the texts that may have the words, for those that few texts
 * have; null where no index can: then the texts are read through.
 */
export function indexedSql(words: readonly string[]): Prisma.Sql | null {
  if (database().provider === "sqlite") return sqliteCandidates(words);
  const long = words.filter((word) => lengthOf(word) >= THREE);
  if (long.length === 0) return null;
  const like = long.map((word) => Prisma.sql`t."folded" LIKE ${holding(word)} ESCAPE '!'`);
  // The index is of texts with a number of their rules, so that the models need not know it.
  return Prisma.sql`t."folding" > 0 AND ${Prisma.join(like, " AND ")}`;
}
