import { describe, expect, test } from "vitest";
import { pageRules } from "@/lib/ocr/rules/page-rules";
import { withoutRules } from "@/lib/ocr/rules/erase-rules";
import { lattices } from "@/lib/pipeline/extract/paged/lattice";
import { drawnRaster, gridLike, type Ink, noisy, textLike } from "@/tests/support/drawn-raster";

const RESOLUTION = 144;
const [XS, YS] = [
  [60, 260, 360, 460],
  [100, 150, 200, 250],
];

function cellsOf(inks: readonly Ink[]): number[] {
  return lattices(pageRules(drawnRaster(600, 500, inks), RESOLUTION)).map(
    ({ cells }) => cells.length,
  );
}

describe("the rules of a table", () => {
  test.each([
    { name: "black", thickness: 2, level: 0 },
    { name: "grey hairlines", thickness: 1, level: 190 },
    { name: "thick", thickness: 5, level: 0 },
  ])("$name ones", ({ thickness, level }) => {
    expect(cellsOf(gridLike(XS, YS, thickness, level))).toEqual([9]);
  });

  test("stand where they are drawn, in points", () => {
    const rules = pageRules(drawnRaster(600, 500, gridLike(XS, YS, 2)), RESOLUTION);

    const places = (segments: typeof rules.across) => [
      ...new Set(segments.map(({ at }) => Math.round(at * 2))),
    ];

    expect(places(rules.across)).toEqual([101, 151, 201, 251]);
    expect(places(rules.down)).toEqual([61, 261, 361, 461]);
  });

  test("are seen through noise", () => {
    const raster = noisy(drawnRaster(600, 500, gridLike(XS, YS, 2, 60)), 30);

    expect(lattices(pageRules(raster, RESOLUTION)).map(({ cells }) => cells.length)).toEqual([9]);
  });

  test("leave merged cells whole", () => {
    const inks = gridLike(XS, YS, 2);
    // The rule between the first two cells of the middle row, and below the last of the first.
    const merged: Ink[] = [
      [255, 152, 267, 200, 255],
      [362, 145, 460, 157, 255],
    ];

    expect(cellsOf([...inks, ...merged])).toEqual([7]);
  });

  test("may be open at the bottom, where the page cuts a cell", () => {
    const tall: Ink[] = XS.map((x) => [x, 100, x + 2, 330]);

    expect(cellsOf([...gridLike(XS, YS, 2), ...tall])).toEqual([12]);
  });
});

describe("no rules are", () => {
  test("an underline, a dash and a line of text", () => {
    const text = textLike(60, 300, 20, 20);

    expect(cellsOf([[60, 100, 300, 102], [400, 200, 430, 202], ...text])).toEqual([]);
  });

  test("strokes of characters in a merged cell of a low row", () => {
    // Below a row of three columns one cell as wide as all, a stroke right where a column's rule ends.
    const ys = [100, 150];
    const low: Ink[] = [
      [60, 180, 462, 182],
      [60, 150, 62, 182],
      [460, 150, 462, 182],
    ];
    const stroke: Ink = [260, 155, 262, 177];

    expect(cellsOf([...gridLike(XS, ys, 2), ...low, stroke])).toEqual([4]);
  });
});

test("rules are erased, and the characters that touch them stay", () => {
  const touching: Ink = [100, 152, 112, 170];
  const raster = drawnRaster(600, 500, [...gridLike(XS, YS, 2), touching]);
  const { grey, width } = withoutRules(raster, pageRules(raster, RESOLUTION), RESOLUTION);

  expect(grey[150 * width + 200]).toBe(255);
  expect(grey[175 * width + 60]).toBe(255);
  expect(grey[160 * width + 106]).toBe(0);
  expect(grey[168 * width + 106]).toBe(0);
});
