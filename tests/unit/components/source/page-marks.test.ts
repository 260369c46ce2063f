import { expect, test } from "vitest";
import { marksByPage, placeOnPage } from "@/components/source/page-marks";
import type { Document } from "@/lib/domain/document";

const PAGE = { width: 600, height: 800 };

test("a box is placed in shares of its page, so that it fits at any size", () => {
  expect(placeOnPage([60, 200, 90, 240], PAGE)).toEqual({
    left: "10%",
    top: "25%",
    width: "5%",
    height: "5%",
  });
});

test("what lies outside of the page is cut off at its edge", () => {
  expect(placeOnPage([-60, 780, 60, 900], PAGE)).toEqual({
    left: "0%",
    top: "97.5%",
    width: "10%",
    height: "2.5%",
  });
});

test("on a page without a size everything lies at its corner", () => {
  expect(placeOnPage([0, 0, 10, 10], { width: 0, height: 0 })).toMatchObject({ width: "0%" });
});

test("a mark whose text goes over to the next page has a rectangle on each", () => {
  const document: Document = {
    format: "pdf",
    encoding: null,
    text: "上页下页",
    blocks: [{ kind: "paragraph", start: 0, end: 4, level: null }],
    layout: {
      pages: [PAGE, PAGE],
      runs: [
        { start: 0, end: 2, page: 1, box: [10, 780, 50, 790] },
        { start: 2, end: 4, page: 2, box: [10, 10, 50, 20] },
      ],
    },
  };
  const mark = { id: "a", start: 1, end: 3 };

  expect([...marksByPage(document, [mark])]).toEqual([
    [1, [{ mark, index: 0, box: [30, 780, 50, 790] }]],
    [2, [{ mark, index: 1, box: [10, 10, 30, 20] }]],
  ]);
});

test("a mark on a single thin character is wide enough to be seen", () => {
  const document: Document = {
    format: "pdf",
    encoding: null,
    text: "1",
    blocks: [{ kind: "paragraph", start: 0, end: 1, level: null }],
    layout: { pages: [PAGE], runs: [{ start: 0, end: 1, page: 1, box: [100, 100, 104, 106] }] },
  };
  const [[, marks] = []] = [...marksByPage(document, [{ id: "a", start: 0, end: 1 }])];

  expect(marks?.map(({ box }) => box)).toEqual([[96, 98, 108, 108]]);
});
