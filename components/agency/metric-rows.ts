import type { AgencyView } from "@/lib/domain/views/agency";
import { type AppLocale, inLocale } from "@/lib/i18n/locale";
import type { YearsRow } from "./years-table";

/** The indicators as rows: what a body's page shows first. */
export function metricRows(metrics: AgencyView["metrics"], locale: AppLocale): YearsRow[] {
  return metrics.map(({ id, label, unit, kind }) => ({
    id,
    kind,
    label: inLocale(label, locale),
    unit: inLocale(unit, locale),
    valueOf: ({ metrics: values }) => values[id],
  }));
}
