import { expect, test } from "vitest";
import { turnedBack } from "@/lib/ocr/image/rotate";
import { skewOf } from "@/lib/ocr/image/skew";
import { drawnRaster, gridLike, noisy, textLike } from "@/tests/support/drawn-raster";

const RESOLUTION = 100;
const page = drawnRaster(
  820,
  1160,
  Array.from({ length: 30 }, (_, index) => textLike(80, 80 + index * 32, 35, 16)).flat(),
);
const table = drawnRaster(
  820,
  1160,
  gridLike([100, 300, 500, 700], [200, 260, 320, 380, 440], 1, 150),
);

test.each([-5, -2.3, -0.4, 0, 0.15, 1, 3.3])("a page of text that is turned by %f°", (degrees) => {
  const turned = turnedBack(page, -degrees);

  expect(Math.abs(skewOf(turned, RESOLUTION) - degrees)).toBeLessThan(0.06);
});

test.each([-1.2, 0.4])("a page of nothing but thin grey lines, turned by %f°", (degrees) => {
  const turned = turnedBack(table, -degrees);

  expect(Math.abs(skewOf(turned, RESOLUTION) - degrees)).toBeLessThan(0.06);
});

test("noise doesn't hide the angle", () => {
  const turned = noisy(turnedBack(page, 1.5), 25);

  expect(Math.abs(skewOf(turned, RESOLUTION) + 1.5)).toBeLessThan(0.1);
});

test("an empty page has no angle", () => {
  expect(skewOf(drawnRaster(820, 1160, []), RESOLUTION)).toBe(0);
});

test("a page that was turned back lies as it lay before", () => {
  const straight = turnedBack(turnedBack(page, -2), 2);
  const ink = (raster: typeof page, x: number, y: number) => raster.grey[y * raster.width + x] ?? 0;

  // Within a block of ink, and between two lines.
  expect(ink(straight, 88, 94)).toBeLessThan(60);
  expect(ink(straight, 410, 104)).toBeGreaterThan(195);
});
