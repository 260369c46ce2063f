import { SERIES_COUNT } from "@/components/charts/colours";
import { MAX_COMPARED_BODIES } from "@/lib/domain/views/comparison";

/**
 * Which colour each body has, kept in the address beside the bodies: one that stays keeps its
 * colour when another goes. Where the two lists do not fit, the bodies are coloured in order. Hues
 * beyond the colours that there are repeat them, and are given up as soon as a colour is free.
 */
export function huesOf(count: number, kept: readonly number[]): number[] {
  const fits =
    kept.length === count &&
    new Set(kept).size === count &&
    kept.every((hue) => hue >= 0 && hue < MAX_COMPARED_BODIES);
  if (!fits) return Array.from({ length: count }, (_, index) => index);
  if (count > SERIES_COUNT) return [...kept];
  const hues = kept.filter((hue) => hue < SERIES_COUNT);
  return kept.map((hue) => {
    if (hue < SERIES_COUNT) return hue;
    const free = freeHue(hues);
    hues.push(free);
    return free;
  });
}

/** The lowest colour that nobody has. */
export function freeHue(hues: readonly number[]): number {
  let hue = 0;
  while (hues.includes(hue)) hue += 1;
  return hue;
}
