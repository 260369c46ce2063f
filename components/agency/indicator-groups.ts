import type { MetricId } from "@/lib/domain/metric-id";
import { MetricGroup } from "@/lib/domain/metric-kind";
import type { AgencyView } from "@/lib/domain/views/agency";
import { metricById } from "@/lib/metrics/catalogue";

export type IndicatorRow = AgencyView["metrics"][number];

export interface IndicatorGroup {
  readonly group: MetricGroup;
  readonly rows: readonly IndicatorRow[];
  /** What most readers look for stands open; the rest is one click away. */
  readonly isOpen: boolean;
}

const OPEN: readonly MetricGroup[] = ["requests", "outcomes", "decisions", "disputes"];

/** The indicators under their headings, in the catalogue's order. */
export function indicatorGroups(metrics: readonly IndicatorRow[]): IndicatorGroup[] {
  const groupOf = (id: MetricId) => metricById(id).group;
  return MetricGroup.options
    .map((group) => ({
      group,
      rows: metrics.filter(({ id }) => groupOf(id) === group),
      isOpen: OPEN.includes(group),
    }))
    .filter(({ rows }) => rows.length > 0);
}
