import { expect, test } from "vitest";
import { areasOfMark } from "@/components/source/mark-areas";
import type { Box, Document, GridCell, TextRun } from "@/lib/domain/document";

/** "行 12 万元 3" in a table's row of three cells, and a paragraph of two lines below it. */
const TEXT = "行\t12 万元\t\n一二三四五六七八";
const cell = (column: number, start: number, end: number, ...boxes: Box[]): GridCell => ({
  row: 0,
  column,
  rowSpan: 1,
  columnSpan: 1,
  start,
  end,
  areas: boxes.map((box, index) => ({ page: index + 1, box })),
});
const run = (start: number, end: number, page: number, box: Box): TextRun => ({
  start,
  end,
  page,
  box,
});

const DOCUMENT: Document = {
  format: "pdf",
  encoding: null,
  text: TEXT,
  blocks: [
    {
      kind: "table",
      start: 0,
      end: 9,
      rows: 1,
      columns: 3,
      layout: "grid",
      cells: [
        cell(0, 0, 1, [10, 700, 60, 740]),
        cell(1, 2, 7, [60, 700, 110, 790], [60, 20, 110, 60]),
        cell(2, 8, 8, [110, 700, 160, 740]),
      ],
    },
    { kind: "paragraph", start: 9, end: 17, level: null },
  ],
  layout: {
    pages: [
      { width: 200, height: 800 },
      { width: 200, height: 800 },
    ],
    runs: [
      run(0, 1, 1, [30, 710, 40, 720]),
      run(2, 4, 2, [70, 30, 80, 40]),
      run(5, 7, 2, [82, 30, 102, 40]),
      // Each line says that it is 30 points high, and the next one follows after 20.
      run(9, 13, 2, [10, 100, 50, 130]),
      run(13, 17, 2, [10, 120, 50, 150]),
    ],
  },
};

test("a mark that takes all that a cell prints takes the cell", () => {
  expect(areasOfMark(DOCUMENT, { start: 0, end: 1 })).toEqual([
    { page: 1, box: [10, 700, 60, 740] },
  ]);
});

test("of a cell that a page cuts, the part in which the characters stand is taken", () => {
  expect(areasOfMark(DOCUMENT, { start: 2, end: 7 })).toEqual([
    { page: 2, box: [60, 20, 110, 60] },
  ]);
});

test("a mark on some of a cell's characters takes these alone", () => {
  expect(areasOfMark(DOCUMENT, { start: 2, end: 4 })).toEqual([{ page: 2, box: [70, 30, 80, 40] }]);
});

test("a blank cell is marked where it lies", () => {
  expect(areasOfMark(DOCUMENT, { start: 8, end: 8 })).toEqual([
    { page: 1, box: [110, 700, 160, 740] },
  ]);
});

test("text is marked line by line, each line ending half-way to the next", () => {
  expect(areasOfMark(DOCUMENT, { start: 11, end: 15 })).toEqual([
    { page: 2, box: [30, 105, 50, 125] },
    { page: 2, box: [10, 125, 30, 145] },
  ]);
});

test("a row is marked cell by cell", () => {
  expect(areasOfMark(DOCUMENT, { start: 0, end: 8 }).map(({ box }) => box)).toEqual([
    [10, 700, 60, 740],
    [60, 20, 110, 60],
  ]);
});

test("a document without pages has no areas", () => {
  const { layout, ...unpaged } = DOCUMENT;
  expect(layout?.pages).toHaveLength(2);
  expect(areasOfMark(unpaged, { start: 9, end: 11 })).toEqual([]);
});
