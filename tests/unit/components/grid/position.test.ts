import { describe, expect, test } from "vitest";
import { HEADING, positionAfter } from "@/components/grid/position";

const BOUNDS = { rows: 100, columns: 8, footRows: 2, page: 10 };
const after = (row: number, column: number, key: string, toEdge = false) =>
  positionAfter({ row, column }, { key, toEdge }, BOUNDS);

describe("keys lead", () => {
  test.each<[string, number, number, string, boolean, [number, number]]>([
    ["up into the heading", 0, 3, "ArrowUp", false, [HEADING, 3]],
    ["no further than the heading", HEADING, 3, "ArrowUp", false, [HEADING, 3]],
    ["down into the foot", 99, 3, "ArrowDown", false, [100, 3]],
    ["no further than the foot", 101, 3, "ArrowDown", false, [101, 3]],
    ["to the edges, not past them", 5, 0, "ArrowLeft", false, [5, 0]],
    ["to the first cell of the row", 5, 4, "Home", false, [5, 0]],
    ["to the last cell of the row", 5, 4, "End", false, [5, 7]],
    ["to the first row of the body", 50, 4, "Home", true, [0, 0]],
    ["to the last row of the body", 50, 4, "End", true, [99, 7]],
    ["a page down", 5, 1, "PageDown", false, [15, 1]],
    ["a page down to the last row", 95, 1, "PageDown", false, [99, 1]],
    ["a page up to the first row", 5, 1, "PageUp", false, [0, 1]],
    ["a page down from the heading", HEADING, 1, "PageDown", false, [10, 1]],
    ["up with Ctrl to the first row", 50, 2, "ArrowUp", true, [0, 2]],
    ["right with Ctrl to the last column", 50, 2, "ArrowRight", true, [50, 7]],
  ])("%s", (_what, row, column, key, toEdge, [toRow, toColumn]) => {
    expect(after(row, column, key, toEdge)).toEqual({ row: toRow, column: toColumn });
  });

  test("nowhere when they are letters", () => {
    expect(after(1, 1, "x")).toBeNull();
  });
});
