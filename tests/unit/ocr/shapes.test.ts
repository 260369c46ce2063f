import { expect, test } from "vitest";
import { componentsOf } from "@/lib/ocr/ink/components";
import { inkLines } from "@/lib/ocr/ink/ink-line";
import { shapeOf } from "@/lib/ocr/reading/shapes";
import { drawnRaster, type Ink } from "@/tests/support/drawn-raster";

const EM = 40;

/** A stroke from the top down that moves so far to the left on its way. */
const leaning = (moves: number): Ink[] =>
  Array.from({ length: 36 }, (_, row): Ink => {
    const left = 60 - Math.round((row * moves) / 36);
    return [left, 20 + row, left + 4, 21 + row];
  });
const dash = (length: number): Ink[] => [[20, 40, 20 + length, 43]];

const SHAPES: [string, readonly Ink[], string | null][] = [
  ["a slash", leaning(16), "/"],
  ["a full dash", dash(40), "—"],
  ["a hyphen", dash(14), "-"],
  ["an upright stroke", leaning(0), null],
  ["a stroke that leans as digits in italics do", leaning(6), null],
  ["a bar too thick for a dash", [[20, 40, 50, 52]], null],
  ["two strokes", [...dash(20), [60, 20, 64, 56]], null],
];

test.each(SHAPES)("%s", (_, inks, expected) => {
  const raster = drawnRaster(120, 80, inks);
  const [line] = inkLines(componentsOf(raster), EM);

  expect(line === undefined ? undefined : shapeOf(raster, line, EM)).toBe(expected);
});
