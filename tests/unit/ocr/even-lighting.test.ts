import { expect, test } from "vitest";
import { evenlyLit } from "@/lib/ocr/image/even-lighting";
import type { Raster } from "@/lib/ocr/image/raster";
import { drawnRaster, textLike } from "@/tests/support/drawn-raster";

const RESOLUTION = 100;
const lines = Array.from({ length: 16 }, (_, index) =>
  textLike(40, 40 + index * 32, 20, 16),
).flat();
const page = drawnRaster(500, 600, lines);
/** White between two lines, and ink in the first and in the last of them. */
const [PAPER, FIRST, LAST] = [
  [250, 64],
  [46, 54],
  [46, 534],
] as const;

const at = ({ width, grey }: Raster, [x, y]: readonly [number, number]) => grey[y * width + x] ?? 0;

test("paper in shadow becomes white, and pale print black", () => {
  // From full light at the top to a good half of it at the bottom.
  const grey = page.grey.map((level, index) => {
    const light = 1 - 0.45 * (index / page.grey.length);
    return Math.round((level === 0 ? 90 : 240) * light);
  });
  const lit = evenlyLit({ ...page, grey }, RESOLUTION);

  expect(at(lit, PAPER)).toBeGreaterThan(235);
  expect(at(lit, [250, 544])).toBeGreaterThan(235);
  expect(at(lit, FIRST)).toBeLessThan(40);
  expect(at(lit, LAST)).toBeLessThan(40);
});

test("a shaded cell is as white as the paper around it", () => {
  const shaded = drawnRaster(500, 600, [[0, 200, 500, 400, 190], ...lines]);
  const lit = evenlyLit(shaded, RESOLUTION);

  expect(at(lit, [250, 288])).toBeGreaterThan(240);
});

test("an empty page stays empty", () => {
  const lit = evenlyLit(drawnRaster(500, 600, [[0, 0, 500, 600, 230]]), RESOLUTION);

  expect(Math.min(...lit.grey)).toBeGreaterThan(240);
});
