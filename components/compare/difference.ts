import type { MetricKind } from "@/lib/domain/metric-kind";
import type { Quantity } from "@/lib/domain/views/quantity";

/**
 * By how much a figure is above another, with its sign; of shares in percentage points. Null where
 * either is not known.
 */
export function differenceOf(own: Quantity, base: Quantity, kind: MetricKind): number | null {
  if (own.value === null || base.value === null) return null;
  const by = own.value - base.value;
  return kind === "share" ? Math.round(by * 1000) / 10 : Math.round(by * 10_000) / 10_000;
}
