import "server-only";
import type { Actor } from "@/lib/domain/actor";
import type { MetricId } from "@/lib/domain/metric-id";
import { type Comparison, type ComparisonQuery } from "@/lib/domain/views/comparison";
import { METRICS, metricById } from "@/lib/metrics/catalogue";
import { eachOf } from "@/lib/server/export/each-of";
import { withOperands } from "@/lib/server/export/table/operands-beside";
import {
  NO_EXTRAS,
  type Table,
  type TableColumn,
  type TableRecord,
} from "@/lib/server/export/table/table";
import { getComparison } from "@/lib/server/queries/get-comparison";
import { metricColumn } from "@/lib/server/views/metric-quantities";

/** Bodies and groups of peers beside each other, as a table and what was asked of it. */
export interface ComparisonTable {
  readonly table: Table;
  readonly comparison: Comparison;
}

function columnOf(id: MetricId): TableColumn {
  return { key: id, view: metricColumn(metricById(id)), extras: NO_EXTRAS };
}

function recordsOf(
  { bodies, reports }: Comparison,
  columns: readonly TableColumn[],
): readonly TableRecord[] {
  return bodies.flatMap((body) =>
    reports
      .filter(({ agencyId }) => agencyId === body.id)
      .map(({ year, reportId, form, values }) => ({
        body,
        year,
        reports: reportId === null ? {} : { [year]: { id: reportId, form } },
        openFindings: null,
        cells: columns.map(({ view }) => {
          const quantity = values[view.id as MetricId];
          return { quantity };
        }),
      })),
  );
}

/**
 * What the page of the comparison shows: a row for each body and year.
 *
 * @param scope `view`: the indicators and years that are shown; `all`: all of them
 * @param forWorkbook with the columns that a spreadsheet needs to work rates out itself
 */
export async function comparisonTable(
  actor: Actor,
  asked: ComparisonQuery,
  { scope, forWorkbook }: { readonly scope: "view" | "all"; readonly forWorkbook: boolean },
): Promise<ComparisonTable> {
  const everything = { years: [], metrics: METRICS.map(({ id }) => id), groups: [] };
  const query = scope === "all" ? { ...asked, ...everything } : asked;
  const shown = await getComparison(actor, query);
  const plain = shown.metrics.map(({ id }) => columnOf(id));
  const columns = forWorkbook ? withOperands(plain, columnOf) : plain;
  // Its answer tells of what was asked for alone, and rates need what they are divided of.
  const ids = columns.map(({ view }) => view.id as MetricId);
  const comparison =
    columns.length === plain.length
      ? shown
      : await getComparison(actor, { ...query, metrics: ids, groups: [] });
  const reportIds = comparison.reports.flatMap(({ reportId }) => reportId ?? []);
  const records = recordsOf(comparison, columns);
  const names = comparison.bodies.map(({ name }) => name);
  return {
    table: {
      name: "comparison",
      about: { zh: `对比：${names.join("、")}`, en: `Comparison: ${names.join(", ")}` },
      acrossYears: false,
      columns,
      reports: reportIds.length,
      records: () => eachOf(records),
      reportIds: () => eachOf([reportIds]),
    },
    comparison: shown,
  };
}
