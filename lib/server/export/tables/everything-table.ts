import "server-only";
import type { Actor } from "@/lib/domain/actor";
import { ALL_FIGURES } from "@/lib/form/catalogue";
import { METRICS } from "@/lib/metrics/catalogue";
import { assertMay } from "@/lib/server/authorise";
import { NO_EXTRAS, type Table, type TableRecord } from "@/lib/server/export/table/table";
import { type ListColumn, listColumn } from "@/lib/server/queries/agency-list/columns";
import { loadRecords } from "@/lib/server/queries/export/load-records";
import { allReportIds, countReports } from "@/lib/server/queries/export/report-ids";

/** All figures of both forms, then all indicators. */
export function everyColumn(): readonly ListColumn[] {
  const ids = [...ALL_FIGURES.map(({ address }) => address), ...METRICS.map(({ id }) => id)];
  return ids.flatMap((id) => listColumn(id) ?? []);
}

export function plainColumns(columns: readonly ListColumn[]): Table["columns"] {
  return columns.map(({ view }) => ({ key: view.id, view, extras: NO_EXTRAS }));
}

/** Everything that is stored: all bodies, all years, all figures of both forms, all indicators. */
export async function everythingTable(actor: Actor): Promise<Table> {
  assertMay(actor, "read");
  const columns = everyColumn();

  async function* records(): AsyncGenerator<TableRecord> {
    for await (const ids of allReportIds()) yield* await loadRecords(ids, columns);
  }

  return {
    name: "everything",
    about: {
      zh: "全部机关、全部年度、两种格式的全部数字和全部指标",
      en: "All bodies, all years, all figures of both forms, all indicators",
    },
    acrossYears: false,
    columns: plainColumns(columns),
    reports: await countReports(),
    records,
    reportIds: allReportIds,
  };
}
