import "server-only";
import { Prisma } from "@/lib/generated/sqlite/client";
import { database } from "@/lib/server/db";

/**
 * Names in the order of their code points on both databases; PostgreSQL would otherwise follow the
 * language that the server was set up with.
 */
export function inCodeOrder(expression: Prisma.Sql): Prisma.Sql {
  const collation = database().provider === "sqlite" ? "BINARY" : '"C"';
  return Prisma.sql`${expression} COLLATE ${Prisma.raw(collation)}`;
}
