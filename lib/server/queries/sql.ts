import "server-only";
import { Prisma } from "@/lib/generated/sqlite/client";
import { database } from "@/lib/server/db";

const ESCAPED = /[!%_]/gu;

/** A text as it stands within a pattern for LIKE … ESCAPE '!'. */
export function escaped(text: string): string {
  return text.replace(ESCAPED, "!$&");
}

/** A pattern for LIKE … ESCAPE '!' that matches what holds a text. */
export function holding(text: string): string {
  return `%${escaped(text)}%`;
}

/**
 * Names in the order of their code points on both databases; PostgreSQL would otherwise follow the
 * language that the server was set up with.
 */
export function inCodeOrder(expression: Prisma.Sql): Prisma.Sql {
  const collation = database().provider === "sqlite" ? "BINARY" : '"C"';
  return Prisma.sql`${expression} COLLATE ${Prisma.raw(collation)}`;
}

/** What holds when every condition does; null is none. */
export function allOf(conditions: readonly (Prisma.Sql | null)[]): Prisma.Sql {
  const given = conditions.filter((condition) => condition !== null);
  return given.length === 0 ? Prisma.sql`TRUE` : Prisma.join(given, " AND ");
}
