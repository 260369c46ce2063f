import type { MetricKind } from "@/lib/domain/metric-kind";
import { niceRange } from "./nice-ticks";
import { isWholeKind, type ScaleForm } from "./scale";

/** How many values lie from `from` up to `to`; the last bin holds its upper end too. */
export interface Bin {
  readonly from: number;
  readonly to: number;
  readonly count: number;
}

const MOST_BINS = 24;

/** Ends of bins on a logarithmic scale: 1, 2, 5 of each power of ten, and one bin for zero. */
function logEdges(least: number, max: number): number[] {
  const first = Math.floor(Math.log10(least));
  const last = Math.floor(Math.log10(max));
  const edges = Array.from({ length: last - first + 1 }, (_, index) => first + index).flatMap(
    (power) => [1, 2, 5].map((step) => Number((step * 10 ** power).toPrecision(6))),
  );
  return [...edges, 10 ** (last + 1)];
}

/** Values counted in bins of round width. Zero has a bin of its own where the scale is logarithmic. */
export function histogram(
  values: readonly number[],
  kind: MetricKind,
  form: ScaleForm,
): readonly Bin[] {
  if (values.length === 0) return [];
  let min = Infinity;
  let max = -Infinity;
  let least = Infinity;
  for (const value of values) {
    min = Math.min(min, value);
    max = Math.max(max, value);
    if (value > 0) least = Math.min(least, value);
  }
  const isLog = form === "log" && Number.isFinite(least);
  const wanted = Math.min(MOST_BINS, Math.max(6, Math.ceil(2 * Math.cbrt(values.length))));
  const edges = isLog ? logEdges(least, max) : niceRange(min, max, isWholeKind(kind), wanted);
  const bins = edges.slice(1).map((to, index) => ({ from: edges[index] ?? 0, to, count: 0 }));
  const zero = { from: 0, to: 0, count: 0 };
  for (const value of values) {
    if (isLog && value <= 0) zero.count += 1;
    else {
      const found = bins.findLast(({ from }) => value >= from) ?? bins[0];
      if (found !== undefined) found.count += 1;
    }
  }
  // Round edges begin at zero even where all values are far from it.
  const first = bins.findIndex(({ count }) => count > 0);
  const last = bins.findLastIndex(({ count }) => count > 0);
  const kept = bins.slice(Math.max(0, first), last + 1);
  return isLog && zero.count > 0 ? [zero, ...kept] : kept;
}
