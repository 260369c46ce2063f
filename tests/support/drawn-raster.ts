import type { Raster } from "@/lib/ocr/image/raster";

/** A rectangle of ink on an image: left, top, right and bottom in pixels, and its grey. */
export type Ink = readonly [
  left: number,
  top: number,
  right: number,
  bottom: number,
  level?: number,
];

/** An image with rectangles of ink. */
export function drawnRaster(width: number, height: number, inks: readonly Ink[]): Raster {
  const raster = { width, height, grey: new Uint8Array(width * height).fill(255) };
  for (const [left, top, right, bottom, level = 0] of inks) {
    for (let y = Math.max(0, top); y < Math.min(height, bottom); y += 1) {
      raster.grey.fill(level, y * width + Math.max(0, left), y * width + Math.min(width, right));
    }
  }
  return raster;
}

/** Something like a line of text: blocks of ink with gaps, as high as characters. */
export function textLike(left: number, top: number, count: number, size: number): Ink[] {
  return Array.from({ length: count }, (_, index): Ink => {
    const from = left + Math.round(index * size * 1.1);
    const low = index % 3 === 0 ? Math.round(size / 4) : 0;
    return [from, top + low, from + Math.round(size * 0.8), top + size];
  });
}

/** The lines of a table of rows and columns, of a thickness and grey. */
export function gridLike(
  xs: readonly number[],
  ys: readonly number[],
  thickness: number,
  level = 0,
): Ink[] {
  const [left, right] = [xs[0] ?? 0, (xs.at(-1) ?? 0) + thickness];
  const [top, bottom] = [ys[0] ?? 0, (ys.at(-1) ?? 0) + thickness];
  return [
    ...ys.map((y): Ink => [left, y, right, y + thickness, level]),
    ...xs.map((x): Ink => [x, top, x + thickness, bottom, level]),
  ];
}

/** The image with noise that is the same each time: up to so much lighter or darker a pixel. */
export function noisy({ width, height, grey }: Raster, strength: number): Raster {
  let state = 12_345;
  const next = () => {
    state = (state * 1_103_515_245 + 12_345) % 2 ** 31;
    return state / 2 ** 31;
  };
  return {
    width,
    height,
    grey: grey.map((level) =>
      Math.min(255, Math.max(0, Math.round(level + (next() - 0.5) * 2 * strength))),
    ),
  };
}
