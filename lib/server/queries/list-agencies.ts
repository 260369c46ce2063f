import "server-only";
import { z } from "zod";
import type { Actor } from "@/lib/domain/actor";
import type { AgencyList, AgencyListRows, AgencyPeek } from "@/lib/domain/views/agency-list";
import type { AgencyListQuery } from "@/lib/domain/views/agency-list-query";
import type { BodyFilter } from "@/lib/domain/views/body-filter";
import { assertMay } from "@/lib/server/authorise";
import { reader } from "@/lib/server/db";
import { remembered } from "@/lib/server/queries/remembered";
import { agencyCondition } from "@/lib/server/queries/reports/conditions";
import { listFacets } from "./agency-list/facets";
import { bodiesInOrder } from "./agency-list/order";
import { readPeek } from "./agency-list/peek";
import { readRows } from "./agency-list/rows";
import { columnView, scopeOf } from "./agency-list/scope";
import { listSummaries } from "./agency-list/summaries";

const Count = z.tuple([z.object({ count: z.coerce.number() })]);

/** Bodies that a filter describes and that have no report for the year. */
const countWithoutReport = remembered(
  "bodies-without-report",
  async ({ filter, year }: { filter: BodyFilter; year: number }): Promise<number> => {
    const rows = await reader().$queryRaw<unknown[]>`
      SELECT COUNT(*) AS "count" FROM "Agency" a
      WHERE ${agencyCondition(filter)} AND a."id" NOT IN (
        SELECT r."agencyId" FROM "Report" r WHERE r."isCurrent" = TRUE AND r."year" = ${year})`;
    return Count.parse(rows)[0].count;
  },
  { yearsOf: ({ year }) => [year] },
);

/** Bodies with their figures: searched, filtered, sorted and summed by the database, one page of them. */
export async function listAgencies(actor: Actor, query: AgencyListQuery): Promise<AgencyList> {
  assertMay(actor, "read");
  const scope = await scopeOf(query);
  const { filter, year, years, columns } = scope;
  const ids = await bodiesInOrder(scope);
  const total = ids.length;
  const pages = Math.max(1, Math.ceil(total / query.size));
  const page = Math.min(query.page, pages);
  const offset = (page - 1) * query.size;
  const [rows, summaries, facets, withoutReport] = await Promise.all([
    readRows(scope, ids.slice(offset, offset + query.size)),
    listSummaries(scope),
    listFacets({ filter, year }),
    year === null ? 0 : countWithoutReport({ filter, year }),
  ]);
  return {
    across: query.across,
    year: query.year ?? years.at(-1)?.year ?? null,
    years,
    columns: columns.map(columnView),
    rows,
    offset,
    total,
    page,
    pages,
    size: query.size,
    summaries,
    withoutReport,
    facets,
  };
}

/** More rows of the same list, from a place of its order on; at most `size`. */
export async function listAgencyRows(
  actor: Actor,
  query: AgencyListQuery,
  offset: number,
): Promise<AgencyListRows> {
  assertMay(actor, "read");
  const scope = await scopeOf(query);
  const ids = await bodiesInOrder(scope);
  const rows = await readRows(scope, ids.slice(offset, offset + query.size));
  return { offset, total: ids.length, rows };
}

/** What stands beside the table of a body; null where there is no such body, or it has no report. */
export async function peekAtAgency(
  actor: Actor,
  query: AgencyListQuery,
  id: string,
): Promise<AgencyPeek | null> {
  assertMay(actor, "read");
  return readPeek(id, query);
}
