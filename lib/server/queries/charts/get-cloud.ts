import "server-only";
import { z } from "zod";
import type { BodyFilter } from "@/lib/domain/views/body-filter";
import type { CloudBody } from "@/lib/domain/views/chart-view";
import type { Quantity } from "@/lib/domain/views/quantity";
import { Prisma } from "@/lib/generated/sqlite/client";
import { reader } from "@/lib/server/db";
import { FROM_REPORTS, listCondition } from "@/lib/server/queries/reports/conditions";
import { inUnit } from "@/lib/server/store/fen";
import type { PartSource } from "./parts";

const Row = z.looseObject({ id: z.string(), name: z.string() });
const Value = z.coerce.number();

/** The indicators of every body that a filter leaves, in a year; bodies that lack one are left out. */
export async function getCloud(
  parts: readonly PartSource[],
  filter: BodyFilter,
  year: number,
): Promise<readonly CloudBody[]> {
  const values = parts.map(({ sql, sides }, index) => {
    const [value, cases] = ["v", "n"].map((letter) => Prisma.raw(`"${letter}${index}"`));
    return Prisma.sql`, CAST(${sql} AS DOUBLE PRECISION) AS ${value},
      CAST(${sides?.per ?? Prisma.sql`NULL`} AS DOUBLE PRECISION) AS ${cases}`;
  });
  const known = Prisma.join(
    parts.map(({ sql }) => Prisma.sql`${sql} IS NOT NULL`),
    " AND ",
  );
  const rows = await reader().$queryRaw<unknown[]>`
    SELECT a."id" AS "id", a."name" AS "name" ${Prisma.join(values, " ")}
    ${FROM_REPORTS} WHERE ${listCondition(filter, year)} AND ${known}
    ORDER BY a."id"`;
  return rows.map((raw) => {
    const row = Row.parse(raw);
    const cells = parts.map((part, index) => quantityOf(part, index, row));
    return { id: row.id, name: row.name, cells };
  });
}

function quantityOf(
  { view, sides }: PartSource,
  index: number,
  row: z.infer<typeof Row>,
): Quantity {
  const stored = Value.parse(row[`v${index}`]);
  const value = inUnit(view, stored);
  if (sides === null) return { value, missing: null };
  const n = Value.parse(row[`n${index}`]);
  const isFew = sides.least !== null && n < sides.least;
  return { value, missing: null, n, ...(isFew && { few: true as const }) };
}
