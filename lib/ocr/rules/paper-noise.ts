import type { Raster } from "@/lib/ocr/image/raster";

/** Lighter than this is paper. */
const PAPER = 160;
/** Noise differs over a page, as its light did: told band by band, the worst counts. */
const BANDS = 8;
/** Far enough apart that one is not smoothed into the other, in pixels. */
const APART = 3;
/** The median of the difference of two normal values, in their deviations. */
const MEDIAN_DIFFERENCE = 0.954;
const FEWEST = 1000;

/** The standard deviation of the paper's grey where it is worst. */
export function paperNoise({ width, height, grey }: Raster): number {
  const rows = Math.ceil(height / BANDS);
  let worst = 0;
  for (let top = 0; top < height; top += rows) {
    const differences = new Uint32Array(256);
    let count = 0;
    for (let y = top; y < Math.min(top + rows, height); y += 2) {
      for (let x = 0; x + APART < width; x += 2) {
        const [a, b] = [grey[y * width + x] ?? 0, grey[y * width + x + APART] ?? 0];
        // What is whiter than white was cut off, and tells nothing.
        if (a <= PAPER || b <= PAPER || (a === 255 && b === 255)) continue;
        const difference = Math.abs(a - b);
        differences[difference] = (differences[difference] ?? 0) + 1;
        count += 1;
      }
    }
    if (count < FEWEST) continue;
    let below = 0;
    let median = 0;
    while (below < count / 2) {
      below += differences[median] ?? 0;
      median += 1;
    }
    worst = Math.max(worst, (median - 1) / MEDIAN_DIFFERENCE);
  }
  return worst;
}
