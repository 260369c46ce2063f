import type { MetricKind } from "@/lib/domain/metric-kind";

/**
 * Classes that values are counted in. They depend on the kind alone, so that years and bodies can be
 * laid beside each other.
 */
export interface Bins {
  /** Lower bounds, ascending; what is below the first has a class of its own before them. */
  readonly bounds: readonly number[];
  /** Values come whole, so that a class ends one before the next begins. */
  readonly isWhole: boolean;
}

const STEPS = [1, 2, 5] as const;

/** 1, 2, 5, 10, … up to a power of ten. */
function oneTwoFive(powers: number): number[] {
  return Array.from({ length: powers }, (_, power) =>
    STEPS.map((step) => step * 10 ** power),
  ).flat();
}

const WHOLE = [0, ...oneTwoFive(10)];
/** One fen is the least that an amount can be: zero has a class of its own. */
const AMOUNTS = [0, 0.000_001, ...oneTwoFive(10)];
const SHARES = [...Array.from({ length: 20 }, (_, step) => step / 20), 1.000_000_1];
const DAYS = [-365, -90, -60, -30, -14, -7, 0, 1, 8, 15, 31, 61, 91, 366];

/** What is negative mirrors what is positive: −4 to −2, −1, 0, 1, 2 to 4. */
const CHANGES = [
  ...oneTwoFive(7)
    .map((bound) => 1 - bound)
    .reverse(),
  ...oneTwoFive(7),
];

const BOUNDS: Readonly<Record<MetricKind, readonly number[]>> = {
  count: WHOLE,
  change: CHANGES,
  amount: AMOUNTS,
  share: SHARES,
  days: DAYS,
};

export function binsOf(kind: MetricKind): Bins {
  return {
    bounds: BOUNDS[kind],
    isWhole: kind === "count" || kind === "change" || kind === "days",
  };
}

/** The class of a value: 0 for what is below the first bound, 1 from the first bound on. */
export function binOf({ bounds }: Bins, value: number): number {
  return bounds.filter((bound) => bound <= value).length;
}

/**
 * Where a value stands on an axis whose classes are equally wide, counted in classes: 2.5 is the
 * middle of the third.
 */
export function placeInBins(bins: Bins, value: number): number {
  const bin = binOf(bins, value);
  const low = bins.bounds[bin - 1];
  const next = bins.bounds[bin];
  if (low === undefined || next === undefined) return bin + 0.5;
  // A class of one whole number has its value in its middle.
  const high = bins.isWhole ? next - 1 : next;
  return high <= low ? bin + 0.5 : bin + Math.min(1, (value - low) / (next - low));
}
