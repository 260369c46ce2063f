import { metricById } from "./catalogue";
import type { Metric, RecordMetric, SumMetric } from "./metric";

/** The sums and records that an indicator is computed from: itself, or the two that a rate divides. */
export function operandsOf(metric: Metric): readonly (SumMetric | RecordMetric)[] {
  if (metric.formula !== "rate") return [metric];
  return [metric.of, metric.per].flatMap((id) => operandsOf(metricById(id)));
}
