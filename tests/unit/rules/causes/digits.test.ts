import { expect, it } from "vitest";
import { kindOfChange } from "@/lib/rules/causes/digits";

it.each([
  [12, 21, "swapped-digits"],
  [1243, 1234, "swapped-digits"],
  [2, 12, "missing-digit"],
  [12, 112, "missing-digit"],
  [19, 109, "missing-digit"],
  [122, 12, "extra-digit"],
  [30, 3, "extra-digit"],
  [12, 13, "one-cell"],
  [12, 34, "one-cell"],
  [123, 321, "one-cell"],
  [0, 20, "one-cell"],
  [20, 0, "one-cell"],
])("%i for %i is: %s", (from, to, kind) => {
  expect(kindOfChange(from, to)).toBe(kind);
});
