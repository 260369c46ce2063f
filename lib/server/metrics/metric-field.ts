import "server-only";
import { MetricId } from "@/lib/domain/metric-id";

/** Made once: exports ask for it millions of times. */
const FIELDS = new Map(MetricId.options.map((id) => [id, id.replaceAll("-", "_")]));

/** The column of ReportMetrics that keeps an indicator. */
export function metricField(id: MetricId): string {
  return FIELDS.get(id) ?? id;
}
