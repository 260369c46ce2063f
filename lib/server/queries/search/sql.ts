import "server-only";
import type { SearchFilter } from "@/lib/domain/views/search";
import { Prisma } from "@/lib/generated/sqlite/client";
import { allOf, escaped } from "@/lib/server/queries/sql";
import { charactersOf } from "@/lib/server/search/question";

/** What holds the characters of a text in their order, others in between: 洛阳财政局 in 洛阳市财政局. */
export function holdingInOrder(text: string): string {
  const characters = charactersOf(text).map(escaped);
  return `%${characters.join("%")}%`;
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
