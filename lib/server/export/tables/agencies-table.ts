import "server-only";
import type { Actor } from "@/lib/domain/actor";
import type { AgencyListQuery } from "@/lib/domain/views/agency-list-query";
import { assertMay } from "@/lib/server/authorise";
import { withOperands } from "@/lib/server/export/table/operands-beside";
import type { Table, TableColumn, TableRecord } from "@/lib/server/export/table/table";
import { listColumn } from "@/lib/server/queries/agency-list/columns";
import { bodiesInOrder } from "@/lib/server/queries/agency-list/order";
import { readRows } from "@/lib/server/queries/agency-list/rows";
import {
  type ListScope,
  scopeOf,
  type TableColumn as ScopeColumn,
} from "@/lib/server/queries/agency-list/scope";
import { reportIdsOfBodies } from "@/lib/server/queries/export/report-ids";
import { windowsOf } from "./windows";

const BODIES_AT_ONCE = 200;

const NOTHING_SHOWN: ScopeColumn["shows"] = {
  heat: false,
  spark: false,
  change: false,
  rank: false,
};

/** Rates with what they are divided of beside them, except where years stand side by side. */
function withOperandColumns(scope: ListScope): ListScope {
  const { year } = scope;
  if (year === null) return scope;
  const columns = withOperands(scope.columns, (id): ScopeColumn => {
    const column = listColumn(id);
    if (column === null) throw new Error(`No column is called ${id}.`);
    return { ...column, key: id, year, shows: NOTHING_SHOWN };
  });
  return { ...scope, columns };
}

function tableColumn({ key, view, shows }: ScopeColumn, { years }: ListScope): TableColumn {
  const { change, rank, spark } = shows;
  return {
    key,
    view,
    extras: { change, rank, trend: spark ? years.map(({ year }) => year) : [] },
  };
}

/**
 * What the page of bodies shows, all of its rows: the same filters, order and columns.
 *
 * @param forWorkbook with the columns that a spreadsheet needs to work rates out itself
 */
export async function agenciesTable(
  actor: Actor,
  query: AgencyListQuery,
  forWorkbook: boolean,
): Promise<Table> {
  assertMay(actor, "read");
  const asked = await scopeOf(query);
  const scope = forWorkbook ? withOperandColumns(asked) : asked;
  const { year } = scope;
  const ids = await bodiesInOrder(scope);
  const years = year === null ? null : [year];

  async function* records(): AsyncGenerator<TableRecord> {
    for (const window of windowsOf(ids, BODIES_AT_ONCE)) {
      for (const row of await readRows(scope, window)) {
        const { agency, reports, openFindings, cells } = row;
        yield { body: agency, year, reports, openFindings, cells };
      }
    }
  }

  async function* reportIds(): AsyncGenerator<readonly string[]> {
    for (const window of windowsOf(ids, BODIES_AT_ONCE)) {
      yield await reportIdsOfBodies(window, years);
    }
  }

  return {
    name: year === null ? `bodies-${query.metric}` : `bodies-${year}`,
    about: {
      zh: year === null ? "各机关一项指标的历年数字" : `各机关 ${year} 年的数字`,
      en: year === null ? "One indicator of bodies over the years" : `Figures of bodies in ${year}`,
    },
    acrossYears: year === null,
    columns: scope.columns.map((column) => tableColumn(column, scope)),
    reports: ids.length * (years?.length ?? scope.years.length),
    records,
    reportIds,
  };
}
