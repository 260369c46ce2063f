import "server-only";
import type { SearchFilter } from "@/lib/domain/views/search";
import { Prisma } from "@/lib/generated/sqlite/client";
import { database } from "@/lib/server/db";
import { charactersOf } from "@/lib/server/search/question";

const ESCAPED = /[!%_]/gu;

/** A pattern for LIKE … ESCAPE '!' that matches what holds a text. */
export function holding(text: string): string {
  return `%${text.replace(ESCAPED, "!$&")}%`;
}

/** What holds the characters of a text in their order, others in between: 洛阳财政局 in 洛阳市财政局. */
export function holdingInOrder(text: string): string {
  const characters = charactersOf(text).map((character) => character.replace(ESCAPED, "!$&"));
  return `%${characters.join("%")}%`;
}

/** Names in the order of their code points, whatever language the server was set up with. */
export function inCodeOrder(expression: Prisma.Sql): Prisma.Sql {
  const collation = database().provider === "sqlite" ? "BINARY" : '"C"';
  return Prisma.sql`${expression} COLLATE ${Prisma.raw(collation)}`;
}

export function allOf(conditions: readonly (Prisma.Sql | null)[]): Prisma.Sql {
  const given = conditions.filter((condition) => condition !== null);
  return given.length === 0 ? Prisma.sql`TRUE` : Prisma.join(given, " AND ");
}

/** What the filters ask of a body `a`; null where they ask nothing. */
export function bodyFilterSql({ region, kind }: SearchFilter): Prisma.Sql | null {
  if (region === null && kind === null) return null;
  return allOf([
    region === null ? null : Prisma.sql`a."regionCode" LIKE ${`${region}%`}`,
    kind === null ? null : Prisma.sql`a."kind" = ${kind}`,
  ]);
}

/** What they ask of a report `r` of the body. */
export function yearFilterSql({ year }: SearchFilter): Prisma.Sql | null {
  return year === null ? null : Prisma.sql`r."year" = ${year}`;
}
