import { describe, expect, it } from "vitest";
import { randomFrom, seedOf } from "@/lib/sample/random";

describe("random numbers from a seed", () => {
  it("are the same for the same seed", () => {
    const draw = () => {
      const random = randomFrom(7);
      return [random.next(), random.integer(1, 100), random.pick(["a", "b", "c"])];
    };
    expect(draw()).toEqual(draw());
  });

  it("differ for seeds of different names", () => {
    expect(seedOf("a", 2020)).not.toBe(seedOf("a", 2021));
    expect(seedOf("ab", "c")).not.toBe(seedOf("a", "bc"));
  });

  it("reach both ends of a range and never leave it", () => {
    const random = randomFrom(1);
    const drawn = new Set(Array.from({ length: 500 }, () => random.integer(-1, 2)));
    expect([...drawn].sort((a, b) => a - b)).toEqual([-1, 0, 1, 2]);
  });

  it("shuffle without losing or repeating an item", () => {
    const shuffled = randomFrom(3).shuffle([1, 2, 3, 4, 5, 6]);
    expect(shuffled.toSorted((a, b) => a - b)).toEqual([1, 2, 3, 4, 5, 6]);
  });
});
