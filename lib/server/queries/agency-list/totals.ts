import "server-only";
import { z } from "zod";
import type { AgencyListQuery, ColumnTotal, YearTotals } from "@/lib/domain/views/agency-list";
import type { ColumnId } from "@/lib/domain/views/column-view";
import { Prisma } from "@/lib/generated/sqlite/client";
import { reader } from "@/lib/server/db";
import { amountOfFen } from "@/lib/server/store/fen";
import type { ListColumn } from "./columns";
import { FROM_REPORTS, listCondition } from "@/lib/server/queries/reports/conditions";

const Row = z.record(z.string(), z.coerce.number().nullable());

/**
 * Sums as floating point, which is exact for whole numbers as large as these, and which neither
 * database refuses; `sum(bigint)` is a decimal on one and may overflow on the other.
 */
function sumsSql(columns: readonly ListColumn[]): Prisma.Sql {
  const sums = columns.map(({ sql }, index) => {
    const [sum, count] = [`sum${index}`, `count${index}`].map((name) => Prisma.raw(`"${name}"`));
    return Prisma.sql`, SUM(CAST(${sql} AS DOUBLE PRECISION)) AS ${sum}, COUNT(${sql}) AS ${count}`;
  });
  return sums.length === 0 ? Prisma.empty : Prisma.join(sums, " ");
}

function yearTotals(raw: unknown, columns: readonly ListColumn[]): YearTotals {
  const row = Row.parse(raw);
  const reports = row["reports"] ?? 0;
  const totalOf = ({ view }: ListColumn, index: number): ColumnTotal => {
    const bodies = row[`count${index}`] ?? 0;
    const sum = row[`sum${index}`] ?? null;
    return {
      sum: sum === null || view.kind !== "amount" ? sum : amountOfFen(sum),
      bodies,
      leftOut: reports - bodies,
    };
  };
  return {
    year: row["year"] ?? 0,
    reports,
    totals: Object.fromEntries(
      columns.map((column, index) => [column.view.id, totalOf(column, index)]),
    ) as Record<ColumnId, ColumnTotal>,
  };
}

/** The sums of the list's columns for every year, under all filters but the year's. */
export async function totalsByYear(
  query: AgencyListQuery,
  year: number,
  columns: readonly ListColumn[],
): Promise<YearTotals[]> {
  const rows = await reader().$queryRaw<unknown[]>`
    SELECT r."year" AS "year", COUNT(*) AS "reports"${sumsSql(columns)}
    ${FROM_REPORTS}
    WHERE ${listCondition(query, year, "year")}
    GROUP BY r."year"
    ORDER BY r."year"`;
  return rows.map((row) => yearTotals(row, columns));
}
