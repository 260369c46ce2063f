import type { FilterOption } from "@/components/ui/filter-select";
import { MetricGroup } from "@/lib/domain/metric-kind";
import type { FacetOption } from "@/lib/domain/views/facet";
import { type AppLocale, inLocale } from "@/lib/i18n/locale";
import { METRICS } from "@/lib/metrics/catalogue";
import type { Metric } from "@/lib/metrics/metric";

/** A filter's choices as words; what is chosen stays among them even where it leaves nothing. */
export function filterChoices(
  options: readonly FacetOption[],
  chosen: string | null,
  locale: AppLocale,
): FilterOption[] {
  const known = options.map(({ value, label, count }) => ({
    value,
    label: label === null ? value : inLocale(label, locale),
    count,
  }));
  if (chosen === null || known.some(({ value }) => value === chosen)) return known;
  return [{ value: chosen, label: chosen }, ...known];
}

/** The indicators that a page offers, by group; groups that have none are left out. */
export function metricGroups(
  isOffered: (metric: Metric) => boolean,
): { readonly group: MetricGroup; readonly metrics: readonly Metric[] }[] {
  return MetricGroup.options
    .map((group) => ({
      group,
      metrics: METRICS.filter((metric) => metric.group === group && isOffered(metric)),
    }))
    .filter(({ metrics }) => metrics.length > 0);
}
