import { describe, expect, test } from "vitest";
import { heatOf } from "@/components/agencies/heat";
import { nextSort } from "@/components/agencies/next-sort";
import { toggledIn } from "@/components/agencies/shown-extras";
import { sortOf, writtenSort } from "@/components/agencies/sort-in-address";
import { sparkLines } from "@/components/agencies/spark-lines";

describe("a heading that is chosen", () => {
  const after = (sort: string, by: string, isAdded: boolean) =>
    writtenSort(nextSort(sortOf(sort, null), by, isAdded));

  test.each([
    ["name", "penalties", false, "-penalties"],
    ["-penalties", "penalties", false, "penalties"],
    ["-penalties,licences", "name", false, "name"],
    ["-penalties", "licences", true, "-penalties,-licences"],
    ["-penalties,-licences", "licences", true, "-penalties,licences"],
    ["-penalties,licences", "licences", true, "-penalties"],
  ])("of %s by %s (besides: %s) gives %s", (sort, by, isAdded, expected) => {
    expect(after(sort, by, isAdded)).toBe(expected);
  });

  test("of a link of an earlier version turns that link's order", () => {
    expect(writtenSort(nextSort(sortOf("penalties", "desc"), "penalties", false))).toBe(
      "penalties",
    );
  });
});

test("a column that all show is taken out by naming the others", () => {
  expect(toggledIn(["all"], "b", ["a", "b", "c"])).toEqual(["a", "c"]);
  expect(toggledIn(["a"], "b", ["a", "b"])).toEqual(["a", "b"]);
  expect(toggledIn(["a"], "a", ["a", "b"])).toEqual([]);
});

test("shading tells the larger half, and nothing where all are equal", () => {
  const quantiles = { min: 0, p10: 1, p25: 2, median: 5, p75: 10, p90: 20, max: 99 };
  expect([null, 5, 6, 11, 21].map((value) => heatOf(value, quantiles))).toEqual([0, 0, 1, 2, 3]);
  expect(heatOf(3, { ...quantiles, min: 3, max: 3 })).toBe(0);
});

describe("a small line", () => {
  test("breaks where a year is not known and where the form changed", () => {
    const { runs, breaks, last } = sparkLines([0, 10, 5, null, 10], [2], 40, 10);
    expect(runs).toEqual([
      [
        { x: 0, y: 10 },
        { x: 10, y: 0 },
      ],
      [{ x: 20, y: 5 }],
      [{ x: 40, y: 0 }],
    ]);
    expect(breaks).toEqual([15]);
    expect(last).toEqual({ x: 40, y: 0 });
  });

  test("of nothing is nothing", () => {
    expect(sparkLines([null, null], [], 40, 10)).toEqual({ runs: [], breaks: [], last: null });
  });
});
