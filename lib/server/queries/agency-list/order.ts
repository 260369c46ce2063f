import "server-only";
import type { AgencyListQuery } from "@/lib/domain/views/agency-list";
import { Prisma } from "@/lib/generated/sqlite/client";
import { database } from "@/lib/server/db";
import { listColumn } from "./columns";

/**
 * Names in the order of their code points on both databases; PostgreSQL would otherwise follow the
 * language that the server was set up with.
 */
function inCodeOrder(expression: Prisma.Sql): Prisma.Sql {
  const collation = database().provider === "sqlite" ? "BINARY" : '"C"';
  return Prisma.sql`${expression} COLLATE ${Prisma.raw(collation)}`;
}

/** What is not known stands last, whichever way the list is sorted. */
export function listOrder({ sort, order }: AgencyListQuery): Prisma.Sql {
  const direction = Prisma.raw(order === "asc" ? "ASC" : "DESC");
  const name = inCodeOrder(Prisma.sql`a."name"`);
  const rest = Prisma.sql`${name}, a."id"`;
  if (sort === "name") return Prisma.sql`${name} ${direction}, a."id"`;
  if (sort === "region") {
    return Prisma.sql`${inCodeOrder(Prisma.sql`a."regionCode"`)} ${direction} NULLS LAST, ${rest}`;
  }
  if (sort === "findings") {
    return Prisma.sql`r."openErrors" ${direction}, r."openWarnings" ${direction},
      r."openNotices" ${direction}, ${rest}`;
  }
  const column = listColumn(sort);
  return column === null ? rest : Prisma.sql`${column.sql} ${direction} NULLS LAST, ${rest}`;
}
