const STEPS = [1, 2, 2.5, 5, 10] as const;
const WANTED = 4;

function niceStep(span: number, isWhole: boolean, wanted: number): number {
  const rough = span / wanted;
  const power = 10 ** Math.floor(Math.log10(rough));
  const factor = STEPS.find((step) => step * power >= rough * (1 - 1e-9)) ?? 10;
  return isWhole ? Math.max(1, Math.ceil(factor * power)) : factor * power;
}

/** Round numbers from 0 to at or above the largest value, about four of them. */
export function niceTicks(max: number, isWhole: boolean): number[] {
  return niceRange(0, max, isWhole);
}

/** Round numbers around all values and 0. */
export function niceRange(min: number, max: number, isWhole: boolean, wanted = WANTED): number[] {
  const low = Math.min(0, min);
  const high = Math.max(0, max);
  if (high - low <= 0) return [0, 1];
  const step = niceStep(high - low, isWhole, wanted);
  const first = Math.floor(low / step);
  const count = Math.ceil(high / step - 1e-9) - first;
  return Array.from({ length: count + 1 }, (_, index) =>
    Number(((first + index) * step).toPrecision(12)),
  );
}

/** Powers of ten from below the least positive value on, and where the scale ends: 1, 2 or 5 of one. */
export function logTicks(min: number, max: number): { readonly ticks: number[]; end: number } {
  const first = Math.floor(Math.log10(min));
  const power = 10 ** Math.floor(Math.log10(max));
  const above = [1, 2, 5, 10].find((step) => step * power >= max * (1 - 1e-9)) ?? 10;
  const end = Math.max(above * power, 10 ** (first + 1));
  const last = Math.floor(Math.log10(end) + 1e-9);
  return {
    ticks: Array.from({ length: last - first + 1 }, (_, index) => 10 ** (first + index)),
    end,
  };
}
