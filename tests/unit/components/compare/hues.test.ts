import { expect, test } from "vitest";
import { freeHue, huesOf } from "@/components/compare/hues";

test("kept colours stay with their bodies", () => {
  expect(huesOf(2, [3, 1])).toEqual([3, 1]);
});

test("colours that do not fit the bodies are given anew, in order", () => {
  expect(huesOf(3, [0, 1])).toEqual([0, 1, 2]);
  expect(huesOf(2, [5, 5])).toEqual([0, 1]);
  expect(huesOf(2, [0, 99])).toEqual([0, 1]);
  expect(huesOf(2, [-1, 0])).toEqual([0, 1]);
});

test("a new body gets the lowest colour that nobody has", () => {
  expect(freeHue([])).toBe(0);
  expect(freeHue([0, 2, 3])).toBe(1);
});

test("of more bodies than colours some share one, until a colour is free", () => {
  const all = Array.from({ length: 10 }, (_, index) => index);
  expect(huesOf(10, all)).toEqual(all);
  expect(huesOf(3, [9, 0, 2])).toEqual([1, 0, 2]);
});
