import { describe, expect, test } from "vitest";
import { differenceOf, isWholeSum } from "@/lib/domain/views/region-difference";
import type { Quantity } from "@/lib/domain/views/quantity";

const known = (value: number): Quantity => ({ value, missing: null });

describe("a government's figure beside the sum of its bodies", () => {
  test.each([
    [10, 10, "same", 0],
    [10, 12, "more", 2],
    [10, 9, "less", -1],
    [0, 0, "same", 0],
  ] as const)("the sum %d, the government's %d: %s by %d", (sum, own, standing, by) => {
    expect(differenceOf({ value: sum }, known(own), "count")).toEqual({ standing, by });
  });

  test("of a change neither side says that the other is wrong", () => {
    expect(differenceOf({ value: -3 }, known(2), "change")).toEqual({ standing: "other", by: 5 });
    expect(differenceOf({ value: -3 }, known(-3), "change")).toEqual({ standing: "same", by: 0 });
  });

  test("amounts are compared to the fen, however they were added up", () => {
    const sum = 0.1 + 0.2;
    expect(sum).not.toBe(0.3);
    expect(differenceOf({ value: sum }, known(0.3), "amount")?.standing).toBe("same");
    expect(differenceOf({ value: 0.3 }, known(0.300001), "amount")).toEqual({
      standing: "more",
      by: 0.000001,
    });
  });

  test("what is not known on one side is no difference, and no zero", () => {
    expect(differenceOf({ value: null }, known(0), "count")).toBeNull();
    expect(differenceOf({ value: 0 }, undefined, "count")).toBeNull();
    expect(differenceOf({ value: 0 }, { value: null, missing: "blank" }, "count")).toBeNull();
  });
});

test("a sum is whole when every body gives its figure", () => {
  expect(isWholeSum({ bodies: 3 }, 3)).toBe(true);
  expect(isWholeSum({ bodies: 2 }, 3)).toBe(false);
  expect(isWholeSum({ bodies: 0 }, 0)).toBe(true);
});
