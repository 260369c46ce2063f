import { expect, test } from "vitest";
import { drawnBlocks, drawnRows } from "@/components/source/drawn-blocks";
import type { ParagraphBlock, TableBlock } from "@/lib/domain/document";

const paragraph = (start: number, end: number): ParagraphBlock => ({
  kind: "paragraph",
  level: null,
  start,
  end,
});

const table = (rows: number): TableBlock => ({
  kind: "table",
  layout: "grid",
  start: 0,
  end: rows,
  rows,
  columns: 1,
  cells: Array.from({ length: rows }, (_, row) => ({
    row,
    column: 0,
    rowSpan: 1,
    columnSpan: 1,
    start: row,
    end: row + 1,
  })),
});

test("an ordinary document is drawn whole", () => {
  const blocks = [paragraph(0, 100), paragraph(101, 300)];
  expect(drawnBlocks(blocks, [])).toEqual({ blocks, leftOut: 0 });
});

test("of a huge document the beginning is drawn, whatever is marked, and the rest is counted", () => {
  const blocks = [paragraph(0, 299_999), paragraph(300_000, 700_000), paragraph(700_001, 900_000)];
  const marks = [{ id: "figure", start: 800_000, end: 800_002 }];
  expect(drawnBlocks(blocks, marks)).toEqual({ blocks: [blocks[0], blocks[2]], leftOut: 1 });
});

test("of a table with thousands of rows a marked one is drawn wherever it stands", () => {
  const { rows, leftOut } = drawnRows(table(10_000), [{ id: "figure", start: 9_000, end: 9_001 }]);
  expect(rows).toHaveLength(401);
  expect(rows.at(-1)?.index).toBe(9_000);
  expect(leftOut).toBe(9_599);
});

test("rows stand in their order and cells in theirs, however the document lists them", () => {
  const block = table(3);
  const { rows } = drawnRows({ ...block, cells: [...block.cells].reverse() }, []);
  expect(rows.map(({ index }) => index)).toEqual([0, 1, 2]);
});

test("a row whose cells all reach down from above is drawn, so that they do not reach too far", () => {
  const block = table(3);
  const [first, , last] = block.cells;
  if (first === undefined || last === undefined) throw new Error("The table has three rows.");
  const { rows } = drawnRows({ ...block, cells: [{ ...first, rowSpan: 2 }, last] }, []);
  expect(rows.map(({ cells }) => cells.length)).toEqual([1, 0, 1]);
});
