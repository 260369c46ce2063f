import "server-only";
import type { Actor } from "@/lib/domain/actor";
import type { ValueItem } from "@/lib/domain/api/items";
import type { MetricId } from "@/lib/domain/metric-id";
import { METRICS } from "@/lib/metrics/catalogue";
import { assertMay } from "@/lib/server/authorise";
import type { TableRecord } from "@/lib/server/export/table/table";
import { listColumn } from "@/lib/server/queries/agency-list/columns";
import type { ItemPage, PageAsked } from "./item-pages";
import { loadRecords } from "./load-records";
import { reportKeys, type ReportsAsked } from "./report-keys";

export interface ValuesAsked extends ReportsAsked {
  /** Left out: all. */
  readonly indicator?: readonly MetricId[] | undefined;
}

function valuesOf(record: TableRecord, indicators: readonly MetricId[]): ValueItem[] {
  const { body, year, reports, cells } = record;
  const report = year === null ? undefined : reports[year];
  if (year === null || report === undefined) return [];
  return indicators.map((indicator, index) => {
    const quantity = cells[index]?.quantity ?? { value: null, missing: "no-report" as const };
    return {
      bodyId: body.id,
      bodyName: body.name,
      reportId: report.id,
      year,
      form: report.form,
      indicator,
      value: quantity.value,
      missing: quantity.missing,
      n: quantity.value === null ? null : (quantity.n ?? null),
      few: quantity.value !== null && quantity.few === true,
    };
  });
}

/** Values of indicators, those of a report together: the limit counts reports. */
export async function listValues(
  actor: Actor,
  asked: ValuesAsked,
  page: PageAsked,
): Promise<ItemPage<ValueItem>> {
  assertMay(actor, "read");
  const all = METRICS.map(({ id }) => id);
  const chosen = asked.indicator ?? [];
  const indicators = chosen.length === 0 ? all : all.filter((id) => chosen.includes(id));
  const { keys, last } = await reportKeys(asked, page);
  const columns = indicators.flatMap((id) => listColumn(id) ?? []);
  const records = await loadRecords(keys, columns);
  return { items: records.flatMap((record) => valuesOf(record, indicators)), last };
}
