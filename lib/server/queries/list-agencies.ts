import "server-only";
import { z } from "zod";
import type { Actor } from "@/lib/domain/actor";
import type { AgencyList, AgencyListQuery } from "@/lib/domain/views/agency-list";
import type { ColumnId } from "@/lib/domain/views/column-view";
import { assertMay } from "@/lib/server/authorise";
import { reader } from "@/lib/server/db";
import { reportYears } from "@/lib/server/views/report-years";
import { listColumns } from "./agency-list/columns";
import { agencyCondition } from "./reports/conditions";
import { listFacets } from "./agency-list/facets";
import { listRows } from "./agency-list/rows";
import { totalsByYear } from "./agency-list/totals";

const Count = z.tuple([z.object({ count: z.coerce.number() })]);

/** Bodies that the list's filters describe and that have no report for the year. */
async function countWithoutReport(query: AgencyListQuery, year: number): Promise<number> {
  const rows = await reader().$queryRaw<unknown[]>`
    SELECT COUNT(*) AS "count" FROM "Agency" a
    WHERE ${agencyCondition(query)} AND NOT EXISTS (
      SELECT 1 FROM "Report" r
      WHERE r."agencyId" = a."id" AND r."isCurrent" AND r."year" = ${year})`;
  return Count.parse(rows)[0].count;
}

/** Bodies with their figures of one year: searched, filtered, sorted and summed by the database. */
export async function listAgencies(actor: Actor, query: AgencyListQuery): Promise<AgencyList> {
  assertMay(actor, "read");
  const years = await reportYears();
  const year = query.year ?? years.at(-1)?.year ?? new Date().getFullYear();
  const columns = listColumns(query.columns, year);

  const trend = await totalsByYear(query, year, columns);
  const shown = trend.find((each) => each.year === year);
  const total = shown?.reports ?? 0;
  const pages = Math.max(1, Math.ceil(total / query.size));
  const page = Math.min(query.page, pages);
  const [rows, withoutReport, facets] = await Promise.all([
    listRows(query, year, columns, (page - 1) * query.size),
    countWithoutReport(query, year),
    listFacets(query, year),
  ]);
  const nothing = { sum: null, bodies: 0, leftOut: 0 };
  return {
    year: query.year ?? years.at(-1)?.year ?? null,
    years,
    columns: columns.map(({ view }) => view),
    rows,
    total,
    page,
    pages,
    size: query.size,
    totals:
      shown?.totals ??
      (Object.fromEntries(columns.map(({ view }) => [view.id, nothing])) as Record<
        ColumnId,
        typeof nothing
      >),
    trend,
    withoutReport,
    facets,
  };
}
