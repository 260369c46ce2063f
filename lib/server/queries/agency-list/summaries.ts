import "server-only";
import { z } from "zod";
import type { ColumnSummary } from "@/lib/domain/views/agency-list";
import type { BodyFilter } from "@/lib/domain/views/body-filter";
import { Prisma } from "@/lib/generated/sqlite/client";
import { reader } from "@/lib/server/db";
import { oneYear, remembered } from "@/lib/server/queries/remembered";
import {
  agencyCondition,
  FROM_REPORTS,
  listCondition,
} from "@/lib/server/queries/reports/conditions";
import { QUANTILES, quantilesOf } from "@/lib/server/queries/reports/quantiles";
import { inUnit } from "@/lib/server/store/fen";
import { type ListColumn, listColumn } from "./columns";
import type { ListScope } from "./scope";

/** What is asked of the database; the same for columns in another order. */
interface SummaryQuestion {
  readonly filter: BodyFilter;
  /** Null: each year by itself. */
  readonly year: number | null;
  readonly ids: readonly string[];
}

const named = (name: string, index: number) => Prisma.raw(`"${name}${index}"`);

/** A column's value, what is added up, and whether it counts among the quantiles. */
function valuesSql({ sql, rate }: ListColumn, index: number): Prisma.Sql {
  const value = sql();
  const known = (expression: Prisma.Sql) =>
    Prisma.sql`CASE WHEN ${value} IS NOT NULL THEN CAST(${expression} AS DOUBLE PRECISION) END`;
  const least = rate?.least ?? null;
  const counts =
    rate === null || least === null
      ? Prisma.sql`1`
      : Prisma.sql`CASE WHEN ${rate.per} >= ${least} THEN 1 ELSE 0 END`;
  return Prisma.sql`, CAST(${value} AS DOUBLE PRECISION) AS ${named("value", index)},
    ${known(rate?.of ?? value)} AS ${named("of", index)},
    ${rate === null ? Prisma.sql`CAST(NULL AS DOUBLE PRECISION)` : known(rate.per)} AS ${named("per", index)},
    ${counts} AS ${named("counts", index)}`;
}

/** One column's sums and quantiles in each year, from the values that all columns share. */
function summarySql(index: number): Prisma.Sql {
  const [value, of, per, counts] = ["value", "of", "per", "counts"].map((name) =>
    named(name, index),
  );
  return Prisma.sql`
    SELECT CAST(${index} AS INTEGER) AS "index", s.*, q.* FROM (
      SELECT v."year" AS "year", COUNT(*) AS "reports", COUNT(v.${value}) AS "inTotal",
        SUM(v.${of}) AS "of", SUM(v.${per}) AS "per"
      FROM v GROUP BY v."year") s
    LEFT JOIN (
      SELECT t."year" AS "yearOfQuantiles", t."bodies", ${QUANTILES}
      FROM (
        SELECT v."year", v.${value} AS "value",
          ROW_NUMBER() OVER (PARTITION BY v."year" ORDER BY v.${value}) AS "upTo",
          COUNT(*) OVER (PARTITION BY v."year") AS "bodies"
        FROM v WHERE v.${value} IS NOT NULL AND v.${counts} = 1) t
      GROUP BY t."year", t."bodies") q ON q."yearOfQuantiles" = s."year"`;
}

const Row = z.record(z.string(), z.coerce.number().nullable());

const NONE: ColumnSummary = {
  reports: 0,
  total: null,
  inTotal: 0,
  quantiles: null,
  inQuantiles: 0,
};

function summaryOf({ view, rate }: ListColumn, row: z.infer<typeof Row>): ColumnSummary {
  const number = (name: string) => row[name] ?? 0;
  const unit = (value: number) => inUnit(view, value);
  const inTotal = number("inTotal");
  const inQuantiles = number("bodies");
  const per = number("per");
  return {
    reports: number("reports"),
    // Days of different bodies add up to nothing.
    total:
      inTotal === 0 || view.kind === "days"
        ? null
        : rate === null
          ? { value: unit(number("of")), n: null }
          : { value: unit(number("of") / per), n: per },
    inTotal,
    inQuantiles,
    quantiles: inQuantiles === 0 ? null : quantilesOf((name) => unit(number(name))),
  };
}

/** By column id and year, as `penalties 2024`. */
const askSummaries = remembered(
  "column-summaries",
  async ({ filter, year, ids }: SummaryQuestion): Promise<ReadonlyMap<string, ColumnSummary>> => {
    const columns = ids.flatMap((id) => listColumn(id) ?? []);
    if (columns.length === 0) return new Map();
    const where = year === null ? agencyCondition(filter) : listCondition(filter, year);
    const rows = await reader().$queryRaw<unknown[]>`
      WITH v AS MATERIALIZED (
        SELECT r."year" AS "year" ${Prisma.join(columns.map(valuesSql), " ")}
        ${FROM_REPORTS} WHERE ${where})
      ${Prisma.join(
        columns.map((_, index) => summarySql(index)),
        " UNION ALL ",
      )}`;
    return new Map(
      rows.flatMap((raw) => {
        const row = Row.parse(raw);
        const column = columns[row["index"] ?? -1];
        if (column === undefined) return [];
        return [[`${column.view.id} ${row["year"] ?? 0}`, summaryOf(column, row)] as const];
      }),
    );
  },
  { yearsOf: ({ year }) => oneYear(year) },
);

/** Each of the list's columns over all bodies that match, in the columns' order. */
export async function listSummaries({
  filter,
  year,
  columns,
}: ListScope): Promise<ColumnSummary[]> {
  const ids = [...new Set(columns.map(({ view }) => view.id))].sort();
  const summaries = await askSummaries({ filter, year, ids });
  return columns.map((column) => summaries.get(`${column.view.id} ${column.year}`) ?? NONE);
}
