import "server-only";
import type { MetricId } from "@/lib/domain/metric-id";

/** The column of ReportMetrics that keeps an indicator. */
export function metricField(id: MetricId): string {
  return id.replaceAll("-", "_");
}
