import fc from "fast-check";
import { expect, test } from "vitest";
import { niceTicks } from "@/components/charts/nice-ticks";

test("ticks are round numbers from nought to at or above the largest value", () => {
  expect(niceTicks(2907, true)).toEqual([0, 1000, 2000, 3000]);
  expect(niceTicks(48, true)).toEqual([0, 20, 40, 60]);
  expect(niceTicks(0.9, false)).toEqual([0, 0.25, 0.5, 0.75, 1]);
});

test("counts have no half ticks", () => {
  expect(niceTicks(1, true)).toEqual([0, 1]);
  expect(niceTicks(3, true)).toEqual([0, 1, 2, 3]);
});

test("a chart without figures still has a scale", () => {
  expect(niceTicks(0, true)).toEqual([0, 1]);
});

test("whatever the figures, the scale holds them with a handful of even steps", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 1_000_000_000 }), (max) => {
      const ticks = niceTicks(max, true);
      expect(ticks[0]).toBe(0);
      expect(ticks.at(-1)).toBeGreaterThanOrEqual(max);
      expect(ticks.length).toBeLessThanOrEqual(6);
      expect(ticks.every(Number.isInteger)).toBe(true);
    }),
  );
});
