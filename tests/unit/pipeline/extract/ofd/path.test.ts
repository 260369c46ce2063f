import { expect, it } from "vitest";
import { straightLines } from "@/lib/pipeline/extract/ofd/path";

it.each([
  ["M 0 0 L 10 0", [[[0, 0], [10, 0]]]], // prettier-ignore
  ["M 0 0 L 10 0 L 10 5 C", [[[0, 0], [10, 0]], [[10, 0], [10, 5]], [[10, 5], [0, 0]]]], // prettier-ignore
  ["M 1 1 B 2 2 3 3 4 1 L 9 1", [[[4, 1], [9, 1]]]], // prettier-ignore
  ["S 1 1 Q 2 2 3 1 A 1 1 0 0 1 5 1 L 5 9", [[[5, 1], [5, 9]]]], // prettier-ignore
  ["M 0 0 L x 3 L 2 2", [[[0, 0], [2, 2]]]], // prettier-ignore
  ["M 0 0 L 4", []],
  ["", []],
])("the straight lines of %j", (data, expected) => {
  expect(straightLines(data)).toEqual(expected);
});
