import type { Raster } from "./raster";

/** Darker than this against white is ink or a speck. */
const DARK = 80;
/** Within so many pixels around a speck there are few other dark ones: those of specks beside it. */
const AROUND = 2;
const ALONE = 2;
const AMONG_OTHERS = 3;
/** With fewer lone specks than this share of its pixels a page is clean, and its points stay. */
const DIRTY = 0.001;

/** Whether a page is dirty, every so many of its rows tell. */
const SAMPLE = 8;

/** The dark pixels of every so many rows that have no more than so many others around them. */
function specksOf({ width, height, grey }: Raster, most: number, rows: number): number[] {
  const isDark = (at: number) => 255 - (grey[at] ?? 255) > DARK;
  const specks: number[] = [];
  for (let y = 0; y < height; y += rows) {
    for (let x = 0; x < width; x += 1) {
      if (!isDark(y * width + x)) continue;
      let dark = 0;
      for (let v = Math.max(0, y - AROUND); v <= Math.min(height - 1, y + AROUND); v += 1) {
        const [from, to] = [Math.max(0, x - AROUND), Math.min(width - 1, x + AROUND)];
        for (let u = from; u <= to && dark <= most; u += 1) dark += isDark(v * width + u) ? 1 : 0;
      }
      if (dark <= most) specks.push(y * width + x);
    }
  }
  return specks;
}

/**
 * The page without the single dark pixels that faxes and bad thresholds strew over it. A clean page
 * is left alone.
 *
 * @param raster evenly lit
 */
export function withoutSpecks(raster: Raster): Raster {
  const { grey } = raster;
  if (specksOf(raster, ALONE, SAMPLE).length * SAMPLE < grey.length * DIRTY) return raster;
  const clean = grey.slice();
  for (const at of specksOf(raster, AMONG_OTHERS, 1)) clean[at] = 255;
  return { ...raster, grey: clean };
}
