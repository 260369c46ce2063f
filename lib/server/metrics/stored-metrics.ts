import "server-only";
import { createHash } from "node:crypto";
import { METRICS } from "@/lib/metrics/catalogue";
import type { SumMetric } from "@/lib/metrics/metric";

/** The indicators that have a column of their own in ReportMetrics; rates are computed from them. */
export const STORED_METRICS: readonly SumMetric[] = METRICS.filter(
  (metric) => metric.formula === "sum",
);

/** Tells rows that were computed by other formulas, of an earlier version of the program. */
export const FORMULAS = createHash("sha256")
  .update(JSON.stringify(STORED_METRICS.map(({ id, terms, minus }) => [id, terms, minus])))
  .digest("hex")
  .slice(0, 16);
