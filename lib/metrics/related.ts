import type { MetricId } from "@/lib/domain/metric-id";
import { metricById, METRICS } from "./catalogue";
import type { Metric } from "./metric";

const MOST = 10;

/** What the other form has in its place. */
const COUNTERPARTS: readonly (readonly [MetricId, MetricId])[] = [
  ["fees-amount", "fees-items"],
  ["normative-documents-in-force", "normative-documents-public"],
];

function counterparts(id: MetricId): MetricId[] {
  return COUNTERPARTS.flatMap(([one, two]) => (one === id ? [two] : two === id ? [one] : []));
}

function users(id: MetricId): MetricId[] {
  return METRICS.flatMap((metric) =>
    metric.formula === "rate" && (metric.of === id || metric.per === id) ? [metric.id] : [],
  );
}

/** Rates of the same whole, or what else stands beside it in its group. */
function siblings(metric: Metric): MetricId[] {
  return METRICS.flatMap((other) => {
    if (other.group !== metric.group || other.formula !== metric.formula) return [];
    if (metric.formula === "rate" && other.formula === "rate" && other.per !== metric.per)
      return [];
    return [other.id];
  });
}

/** Indicators worth a look beside one: its parts, what is made of it, and its like. At most ten. */
export function relatedTo(id: MetricId): readonly MetricId[] {
  const metric = metricById(id);
  const parts = metric.formula === "rate" ? [metric.of, metric.per] : [];
  const all = new Set([...parts, ...counterparts(id), ...users(id), ...siblings(metric)]);
  all.delete(id);
  return [...all].slice(0, MOST);
}
