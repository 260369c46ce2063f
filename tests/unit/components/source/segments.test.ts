import { expect, test } from "vitest";
import { segmentsOf } from "@/components/source/segments";

const mark = (id: string, start: number, end: number) => ({ id, start, end });
const shape = (segments: ReturnType<typeof segmentsOf>) =>
  segments.map(({ start, end, marks }) => [start, end, marks.map(({ id }) => id).join()]);

test("cuts a range where marks begin and end, and leaves nothing out", () => {
  expect(shape(segmentsOf(10, 30, [mark("a", 12, 15), mark("b", 20, 30)]))).toEqual([
    [10, 12, ""],
    [12, 15, "a"],
    [15, 20, ""],
    [20, 30, "b"],
  ]);
});

test("where marks overlap, the inner one comes first", () => {
  expect(shape(segmentsOf(0, 10, [mark("sentence", 0, 10), mark("figure", 4, 5)]))).toEqual([
    [0, 4, "sentence"],
    [4, 5, "figure,sentence"],
    [5, 10, "sentence"],
  ]);
});

test("a mark that reaches over the range's ends is cut to it", () => {
  expect(shape(segmentsOf(5, 8, [mark("row", 0, 20)]))).toEqual([[5, 8, "row"]]);
});

test("a blank cell's mark, which has no characters, still stands at its place", () => {
  expect(shape(segmentsOf(7, 7, [mark("blank", 7, 7)]))).toEqual([[7, 7, "blank"]]);
  expect(shape(segmentsOf(0, 9, [mark("blank", 4, 4)]))).toEqual([
    [0, 4, ""],
    [4, 4, "blank"],
    [4, 9, ""],
  ]);
});

test("a mark that only touches the range is not in it", () => {
  expect(shape(segmentsOf(5, 8, [mark("before", 0, 5), mark("after", 8, 9)]))).toEqual([
    [5, 8, ""],
  ]);
});
