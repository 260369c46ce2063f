import { expect, test } from "vitest";
import { columnPieces, rowsToDraw, viewOf } from "@/components/grid/visible-range";

const BOX = { top: 4400, left: 0, width: 1000, height: 660 };

test("a view holds more than what is seen, and little scrolling does not change it", () => {
  const view = viewOf(BOX, 44);
  expect(view.firstRow).toBeLessThan(100);
  expect(view.lastRow).toBeGreaterThan(115);
  expect(viewOf({ ...BOX, top: 4410 }, 44)).toEqual(view);
});

test("rows are those in view, within the list, and the one with the focus", () => {
  const view = { firstRow: -8, lastRow: 3, left: 0, right: 0 };
  expect(rowsToDraw(view, 3, 0)).toEqual([0, 1, 2]);
  expect(rowsToDraw(view, 1000, 700)).toEqual([0, 1, 2, 3, 700]);
  expect(rowsToDraw({ ...view, firstRow: 10, lastRow: 12 }, 1000, 2)).toEqual([2, 10, 11, 12]);
  expect(rowsToDraw({ ...view, firstRow: 10, lastRow: 12 }, 1000, -1)).toEqual([10, 11, 12]);
});

test("columns out of view are gaps as wide as they are; pinned ones and the focus stay", () => {
  const widths = [32, 200, 100, 100, 100, 100, 100];
  const drawn = columnPieces(widths, 2, { left: 150, right: 250 }, 6);
  expect(drawn).toEqual([
    { index: 0, skipped: null },
    { index: 1, skipped: null },
    { index: null, skipped: 100 },
    { index: 3, skipped: null },
    { index: 4, skipped: null },
    { index: null, skipped: 100 },
    { index: 6, skipped: null },
  ]);
  expect(columnPieces(widths, 2, null, 0)).toHaveLength(widths.length);
});
