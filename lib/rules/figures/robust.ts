/** The middle of the values, or of the two in the middle. NaN of none. */
export function medianOf(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  const above = sorted[Math.floor(middle)] ?? NaN;
  const below = sorted[Math.ceil(middle) - 1] ?? NaN;
  return (above + below) / 2;
}

/** Of normally spread values the median deviation, times this, is the standard deviation. */
const TO_STANDARD_DEVIATION = 1.4826;

export interface Spread {
  readonly median: number;
  /** As a standard deviation, which half of the values can't move. */
  readonly deviation: number;
}

/** Median and median absolute deviation (MAD), the latter scaled. */
export function spreadOf(values: readonly number[]): Spread {
  const median = medianOf(values);
  const deviations = values.map((value) => Math.abs(value - median));
  return { median, deviation: TO_STANDARD_DEVIATION * medianOf(deviations) };
}
