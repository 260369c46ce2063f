import "server-only";
import type { MetricId } from "@/lib/domain/metric-id";
import type { ColumnView } from "@/lib/domain/views/column-view";
import type { Quantity } from "@/lib/domain/views/quantity";
import { METRICS } from "@/lib/metrics/catalogue";
import type { Metric } from "@/lib/metrics/metric";
import { type Material, quantityOfMetric } from "@/lib/metrics/quantity-of-metric";

export function metricColumn({
  id,
  label,
  unit,
  kind,
}: Metric): ColumnView & { readonly id: MetricId } {
  return { id, label, unit, kind };
}

/** The indicators of a report. */
export function metricQuantities(
  material: Material,
  metrics: readonly Metric[] = METRICS,
): Record<MetricId, Quantity> {
  return metricRecord(metrics, (metric) => quantityOfMetric(metric, material));
}

/** One value for each metric that is asked for. */
export function metricRecord(
  metrics: readonly Metric[],
  quantityOf: (metric: Metric) => Quantity,
): Record<MetricId, Quantity> {
  return Object.fromEntries(metrics.map((metric) => [metric.id, quantityOf(metric)])) as Record<
    MetricId,
    Quantity
  >;
}
