import type { MetricKind } from "@/lib/domain/metric-kind";
import { logTicks, niceRange } from "./nice-ticks";

export type ScaleForm = "linear" | "log";

/** Where values stand along an axis, in px. */
export interface Scale {
  readonly form: ScaleForm;
  readonly ticks: readonly number[];
  readonly at: (value: number) => number;
}

/** Counts of something come whole, so that half a request is never a tick. */
export function isWholeKind(kind: MetricKind): boolean {
  return kind === "count" || kind === "change" || kind === "days";
}

export function linearScale(ticks: readonly number[], from: number, to: number): Scale {
  const low = ticks[0] ?? 0;
  const high = ticks.at(-1) ?? 1;
  const span = high - low || 1;
  return { form: "linear", ticks, at: (value) => from + ((value - low) / span) * (to - from) };
}

/** On a logarithmic scale zero and less stand apart, within this many px from its start. */
export const ZERO_ROOM = 24;

/**
 * A scale over values. A logarithmic one has a place of its own for zero, since it has none by
 * nature and leaving zeros out would be a lie.
 */
export function scaleOver(
  values: readonly number[],
  { kind, form, from, to }: { kind: MetricKind; form: ScaleForm; from: number; to: number },
): Scale {
  let min = Infinity;
  let max = -Infinity;
  let leastPositive = Infinity;
  for (const value of values) {
    min = Math.min(min, value);
    max = Math.max(max, value);
    if (value > 0) leastPositive = Math.min(leastPositive, value);
  }
  if (form === "linear" || !Number.isFinite(leastPositive)) {
    const range = Number.isFinite(min) ? niceRange(min, max, isWholeKind(kind)) : [0, 1];
    return linearScale(range, from, to);
  }
  const hasZero = min <= 0;
  const start = hasZero ? from + Math.sign(to - from) * ZERO_ROOM : from;
  const { ticks, end } = logTicks(leastPositive, max);
  const low = Math.log10(ticks[0] ?? 1);
  const high = Math.log10(end);
  const at = (value: number) =>
    value <= 0 ? from : start + ((Math.log10(value) - low) / (high - low)) * (to - start);
  return { form: "log", ticks: hasZero ? [0, ...ticks] : ticks, at };
}
