import { expect, test } from "vitest";
import { rowLayout } from "@/components/source/row-layout";
import type { GridCell } from "@/lib/domain/document";

const cell = (row: number, column: number, rowSpan = 1, columnSpan = 1): GridCell => ({
  row,
  column,
  rowSpan,
  columnSpan,
  start: 0,
  end: 0,
});

test("cells side by side leave no gap", () => {
  const place = rowLayout();
  expect(place(0, [cell(0, 0), cell(0, 1, 1, 2), cell(0, 3)]).map(({ gaps }) => gaps)).toEqual([
    [],
    [],
    [],
  ]);
});

test("columns that a cell from above takes are no gap", () => {
  const place = rowLayout();
  place(0, [cell(0, 0, 2, 2), cell(0, 2)]);
  expect(place(1, [cell(1, 2)])).toEqual([{ cell: cell(1, 2), gaps: [] }]);
  expect(place(2, [cell(2, 2)])).toEqual([{ cell: cell(2, 2), gaps: [2] }]);
});

test("columns that nobody takes are gaps, on both sides of one that is taken", () => {
  const place = rowLayout();
  place(0, [cell(0, 2, 2)]);
  expect(place(1, [cell(1, 5)])).toEqual([{ cell: cell(1, 5), gaps: [2, 2] }]);
});
