import type { Quantiles } from "@/lib/domain/views/spread";

/** As spreadsheets do it (PERCENTILE.INC), and as the store does. Null of nothing. */
export function quantilesOf(values: readonly number[]): Quantiles | null {
  if (values.length === 0) return null;
  const sorted = values.toSorted((a, b) => a - b);
  const at = (percent: number) => {
    const place = ((sorted.length - 1) * percent) / 100;
    const below = sorted[Math.floor(place)] ?? 0;
    const above = sorted[Math.ceil(place)] ?? below;
    return below + (above - below) * (place - Math.floor(place));
  };
  return {
    min: at(0),
    p10: at(10),
    p25: at(25),
    median: at(50),
    p75: at(75),
    p90: at(90),
    max: at(100),
  };
}
