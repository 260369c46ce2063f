import { SERIES_COUNT } from "@/components/charts/colours";

/**
 * Which colour each body has, kept in the address beside the bodies: one that stays keeps its
 * colour when another goes. Where the two lists do not fit, the bodies are coloured in order.
 */
export function huesOf(count: number, kept: readonly number[]): number[] {
  const fits =
    kept.length === count &&
    new Set(kept).size === count &&
    kept.every((hue) => hue >= 0 && hue < SERIES_COUNT);
  return fits ? [...kept] : Array.from({ length: count }, (_, index) => index);
}

/** The lowest colour that nobody has. */
export function freeHue(hues: readonly number[]): number {
  let hue = 0;
  while (hues.includes(hue)) hue += 1;
  return hue;
}
