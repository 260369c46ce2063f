import { describe, expect, test } from "vitest";
import { componentsOf } from "@/lib/ocr/ink/components";
import { type InkLine, inkLines } from "@/lib/ocr/ink/ink-line";
import { emOf } from "@/lib/ocr/ink/print";
import { withoutSpecks } from "@/lib/ocr/image/without-specks";
import { drawnRaster, type Ink, textLike } from "@/tests/support/drawn-raster";

const EM = 20;

function linesOf(inks: readonly Ink[]): number[][] {
  const lines = inkLines(componentsOf(drawnRaster(600, 300, inks)), EM);
  return lines.map(({ left, top, right, bottom }: InkLine) => [left, top, right, bottom]);
}

describe("pieces of ink", () => {
  test("hang together over corners, and where two arms meet later", () => {
    const u: Ink[] = [
      [10, 10, 14, 40],
      [30, 10, 34, 40],
      [10, 40, 34, 44],
    ];
    const corner: Ink[] = [
      [50, 10, 60, 20],
      [60, 20, 70, 30],
    ];
    const found = componentsOf(drawnRaster(100, 60, [...u, ...corner]));

    expect(
      found.map(({ left, top, right, bottom, area }) => [left, top, right, bottom, area]),
    ).toEqual([
      [10, 10, 34, 44, 4 * 30 * 2 + 24 * 4],
      [50, 10, 70, 30, 200],
    ]);
  });

  test("tell how large the characters are", () => {
    const page = drawnRaster(
      600,
      300,
      [40, 80, 120].flatMap((top) => textLike(20, top, 20, EM)),
    );

    expect(Math.abs(emOf(componentsOf(page), 144) - EM)).toBeLessThan(5);
  });
});

describe("lines of text", () => {
  test("from the top down", () => {
    expect(linesOf([...textLike(20, 100, 5, EM), ...textLike(20, 40, 3, EM)])).toEqual([
      [20, 40, 80, 60],
      [20, 100, 124, 120],
    ]);
  });

  test("the strokes of one character above one another make one line", () => {
    const two: Ink[] = [
      [23, 42, 37, 44],
      [20, 56, 40, 58],
    ];

    expect(linesOf(two)).toEqual([[20, 42, 40, 58]]);
  });

  test("two lines that a stroke joins are parted", () => {
    const joined: Ink[] = [
      ...textLike(20, 40, 10, EM),
      ...textLike(20, 66, 10, EM),
      [100, 58, 102, 68],
    ];

    expect(linesOf(joined)).toHaveLength(2);
  });

  test("figures far apart on one line are pieces of it, and know how high it is", () => {
    const figures: Ink[] = [
      [20, 44, 30, 58],
      [200, 44, 210, 58],
      [400, 40, 406, 62],
    ];
    const lines = inkLines(componentsOf(drawnRaster(600, 300, figures)), EM);

    expect(lines.map(({ left }) => left)).toEqual([20, 200, 400]);
    expect(lines.map(({ band }) => band)).toEqual(Array(3).fill({ top: 40, bottom: 62 }));
  });

  test("dirt makes none, and a dash does", () => {
    expect(linesOf([[20, 40, 23, 43]])).toEqual([]);
    expect(linesOf([[20, 40, 36, 42]])).toEqual([[20, 40, 36, 42]]);
  });
});

test("a page full of specks loses them, and a clean one keeps its points", () => {
  const specks = Array.from({ length: 400 }, (_, index): Ink => {
    const [x, y] = [(index % 40) * 14 + 3, Math.floor(index / 40) * 24 + (index % 17)];
    return [x, y, x + 1, y + 1];
  });
  const block: Ink = [300, 260, 320, 280];
  const clean = withoutSpecks(drawnRaster(600, 300, [...specks, block]));
  const pointed = withoutSpecks(drawnRaster(600, 300, [[50, 50, 51, 51], block]));

  expect(componentsOf(clean)).toHaveLength(1);
  expect(componentsOf(pointed)).toHaveLength(2);
});
