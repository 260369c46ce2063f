import "server-only";
import { z } from "zod";
import type { SortKey } from "@/lib/domain/views/agency-list-query";
import { Prisma } from "@/lib/generated/sqlite/client";
import { reader } from "@/lib/server/db";
import { oneYear, remembered } from "@/lib/server/queries/remembered";
import {
  agencyCondition,
  FROM_REPORTS,
  listCondition,
} from "@/lib/server/queries/reports/conditions";
import { inCodeOrder } from "@/lib/server/queries/sql";
import { listColumn, type ReportRows } from "./columns";
import type { ListScope } from "./scope";

const directionOf = ({ descending }: SortKey) => Prisma.raw(descending ? "DESC" : "ASC");

/** What a query calls the rows of a year's report. */
function rowsOfYear(year: number): ReportRows {
  return { report: `r${year}`, metrics: `m${year}`, figures: `f${year}` };
}

/** One key of the order, or null where the list has nothing of the kind. */
function keySql(scope: ListScope, key: SortKey): Prisma.Sql | null {
  const direction = directionOf(key);
  if (key.by === "name") return Prisma.sql`${inCodeOrder(Prisma.sql`a."name"`)} ${direction}`;
  if (key.by === "region") {
    return Prisma.sql`${inCodeOrder(Prisma.sql`a."regionCode"`)} ${direction} NULLS LAST`;
  }
  if (key.by === "findings") {
    return scope.year === null
      ? null
      : Prisma.sql`r."openErrors" ${direction}, r."openWarnings" ${direction},
          r."openNotices" ${direction}`;
  }
  if (scope.year !== null) {
    const column = listColumn(key.by);
    return column === null ? null : Prisma.sql`${column.sql()} ${direction} NULLS LAST`;
  }
  const column = scope.columns.find((each) => each.key === key.by);
  if (column === undefined) return null;
  return Prisma.sql`${column.sql(rowsOfYear(column.year))} ${direction} NULLS LAST`;
}

/** What is not known stands last, whichever way the list is sorted; equals follow by name. */
function orderSql(scope: ListScope): Prisma.Sql {
  const keys = scope.query.sort.flatMap((key) => keySql(scope, key) ?? []);
  const rest = [inCodeOrder(Prisma.sql`a."name"`), Prisma.sql`a."id"`];
  return Prisma.join([...keys, ...rest], ", ");
}

/** The reports of the years that the list is sorted by. */
function yearsSql({ query, columns }: ListScope): Prisma.Sql {
  const joins = columns
    .filter(({ key }) => query.sort.some(({ by }) => by === key))
    .map(({ year }) => {
      const { report: r, metrics: m, figures: f } = rowsOfYear(year);
      return `
        LEFT JOIN "Report" ${r} ON ${r}."agencyId" = a."id" AND ${r}."isCurrent" = TRUE
          AND ${r}."year" = ${year}
        LEFT JOIN "ReportMetrics" ${m} ON ${m}."reportId" = ${r}."id"
        LEFT JOIN "ReportFigures" ${f} ON ${f}."reportId" = ${r}."id"`;
    });
  return Prisma.raw(joins.join(""));
}

/** Bodies that have any report. */
export const HAS_REPORT = Prisma.sql`a."id" IN (
  SELECT "agencyId" FROM "Report" WHERE "isCurrent" = TRUE)`;

function fromSql(scope: ListScope): Prisma.Sql {
  if (scope.year !== null) {
    return Prisma.sql`${FROM_REPORTS} WHERE ${listCondition(scope.filter, scope.year)}`;
  }
  return Prisma.sql`FROM "Agency" a ${yearsSql(scope)}
    WHERE ${HAS_REPORT} AND ${agencyCondition(scope.filter)}`;
}

const Order = z.tuple([z.object({ ids: z.string().nullable() })]);

async function askOrder(scope: ListScope): Promise<string> {
  // As one text: ten thousand rows take longer to hand over than to sort.
  const rows = await reader().$queryRaw`
    SELECT string_agg(a."id", ',' ORDER BY ${orderSql(scope)}) AS "ids" ${fromSql(scope)}`;
  return Order.parse(rows)[0].ids ?? "";
}

function keyOf({ filter, year, query }: ListScope): string {
  // The columns of years bear the same keys for every indicator.
  return JSON.stringify([filter, year, query.sort, year === null ? query.metric : null]);
}

/** Orders of ten thousand bodies have 400 KB each, so that few are kept. */
const MOST_KEPT = 16;

const order = remembered("order-of-bodies", askOrder, {
  keyOf,
  most: MOST_KEPT,
  yearsOf: ({ year }) => oneYear(year),
});

/** The ids of all bodies that match, in the list's order: what windows of the list are cut from. */
export async function bodiesInOrder(scope: ListScope): Promise<readonly string[]> {
  const ids = await order(scope);
  return ids === "" ? [] : ids.split(",");
}
