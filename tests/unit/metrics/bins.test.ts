import { expect, test } from "vitest";
import type { MetricKind } from "@/lib/domain/metric-kind";
import { binOf, binsOf, placeInBins } from "@/lib/metrics/bins";

const KINDS: readonly MetricKind[] = ["count", "change", "amount", "share", "days"];

test.each(KINDS)("the bounds of %s rise, and each bound begins a class of its own", (kind) => {
  const bins = binsOf(kind);
  expect(bins.bounds).toEqual([...new Set(bins.bounds)].toSorted((a, b) => a - b));
  bins.bounds.forEach((bound, index) => {
    expect(binOf(bins, bound)).toBe(index + 1);
    expect(binOf(bins, bound - (1 + Math.abs(bound)) * 1e-9)).toBe(index);
  });
});

test("zero stands alone among counts and amounts", () => {
  const counts = binsOf("count");
  expect(binOf(counts, 0)).not.toBe(binOf(counts, 1));
  const amounts = binsOf("amount");
  expect(binOf(amounts, 0)).not.toBe(binOf(amounts, 0.01));
  expect(binOf(amounts, 0.01)).toBe(binOf(amounts, 0.99));
});

test("all of 100 % is in the last full class, and what exceeds it in one of its own", () => {
  const shares = binsOf("share");
  expect(binOf(shares, 1)).toBe(binOf(shares, 0.96));
  expect(binOf(shares, 1.2)).toBe(binOf(shares, 1) + 1);
});

test("changes are classed alike on both sides of zero", () => {
  const bins = binsOf("change");
  const zero = binOf(bins, 0);
  for (const value of [1, 3, 7, 15, 80]) {
    expect(binOf(bins, value) - zero).toBe(zero - binOf(bins, -value));
  }
});

test("a value's place rises with it, and that of one whole number is in the middle of its class", () => {
  const counts = binsOf("count");
  expect(placeInBins(counts, 0)).toBe(binOf(counts, 0) + 0.5);
  expect(placeInBins(counts, 1)).toBe(binOf(counts, 1) + 0.5);
  const places = [0, 1, 2, 3.5, 4, 5, 100, 199, 5_000].map((value) => placeInBins(counts, value));
  expect(places).toEqual(places.toSorted((a, b) => a - b));
  expect(placeInBins(binsOf("share"), 0.125)).toBeCloseTo(3.5);
});
