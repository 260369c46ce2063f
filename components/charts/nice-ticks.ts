const STEPS = [1, 2, 2.5, 5, 10] as const;
const WANTED = 4;

/** Round numbers from 0 to at or above the largest value, about four of them. */
export function niceTicks(max: number, isWhole: boolean): number[] {
  if (max <= 0) return [0, 1];
  const rough = max / WANTED;
  const power = 10 ** Math.floor(Math.log10(rough));
  const factor = STEPS.find((step) => step * power >= rough) ?? 10;
  const step = isWhole ? Math.max(1, Math.ceil(factor * power)) : factor * power;
  const count = Math.ceil(max / step);
  return Array.from({ length: count + 1 }, (_, index) => Number((index * step).toPrecision(12)));
}
