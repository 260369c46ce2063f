import { FEWEST_CASES, type Metric } from "./metric";

/** An amount in CNY 10,000 that is no small one; a single project's is a tenth of it. */
const LARGE_AMOUNT = 100;

/** A report has few findings, of which a handful is much. */
const SOME_FINDINGS = 5;

/**
 * What an indicator must reach in one of two years for its change to be listed among the biggest, so
 * that 1 → 5 does not lead; of a rate what its denominators must reach in both. 0: anything counts.
 */
export function leastForChange(metric: Metric): number {
  if (metric.kind === "days") return 0;
  if (metric.kind === "share") return metric.formula === "rate" ? (metric.least ?? 0) : 0;
  if (metric.kind === "amount") {
    return metric.formula === "rate" ? LARGE_AMOUNT / 10 : LARGE_AMOUNT;
  }
  return metric.group === "quality" ? SOME_FINDINGS : FEWEST_CASES;
}

/** Whether a multiple of it says something: not of percentages, nor of what may be negative. */
export function hasFactor({ kind }: Metric): boolean {
  return kind === "count" || kind === "amount";
}
