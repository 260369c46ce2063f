import type { MetricId } from "@/lib/domain/metric-id";

/** The sums that stand above the table of bodies, year by year. */
export const CHARTED: readonly MetricId[] = [
  "applications-received",
  "penalties",
  "procurement-amount",
];
