import { expect, test } from "vitest";
import { less } from "@/components/compare/compared-item";
import { differenceOf } from "@/components/compare/difference";
import type { Quantity } from "@/lib/domain/views/quantity";

const of = (value: number): Quantity => ({ value, missing: null });
const BLANK: Quantity = { value: null, missing: "blank" };

test("a count is so much above another, a share so many percentage points", () => {
  expect(differenceOf(of(12), of(20), "count")).toBe(-8);
  expect(differenceOf(of(0.3), of(0.1), "amount")).toBe(0.2);
  expect(differenceOf(of(0.4567), of(0.4), "share")).toBe(5.7);
});

test("nothing is said of what is not known", () => {
  expect(differenceOf(BLANK, of(1), "count")).toBeNull();
  expect(differenceOf(of(1), BLANK, "count")).toBeNull();
  expect(less(of(5), BLANK)).toEqual(BLANK);
  expect(less(of(5), of(2))).toEqual(of(3));
});
