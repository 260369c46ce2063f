import type { Quantiles } from "@/lib/domain/views/spread";

/** From nothing, for the smaller half, to the tint of the largest tenth; ink on it holds 4.5:1. */
const TINTS = [
  undefined,
  "bg-[color-mix(in_oklch,var(--accent)_7%,var(--paper))]",
  "bg-[color-mix(in_oklch,var(--accent)_13%,var(--paper))]",
  "bg-[color-mix(in_oklch,var(--accent)_20%,var(--paper))]",
] as const;

/** How far up a value stands among all that match: 0 to 3. */
export function heatOf(value: number | null, quantiles: Quantiles | null): 0 | 1 | 2 | 3 {
  if (value === null || quantiles === null || quantiles.min === quantiles.max) return 0;
  if (value > quantiles.p90) return 3;
  if (value > quantiles.p75) return 2;
  return value > quantiles.median ? 1 : 0;
}

export function heatTint(value: number | null, quantiles: Quantiles | null): string | undefined {
  return TINTS[heatOf(value, quantiles)];
}
