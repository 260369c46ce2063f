import { expect, test } from "vitest";
import {
  cookieOfPanes,
  paneWidthsOf,
  tracksOf,
  widthAfterKey,
  withinLimits,
} from "@/components/review/pane-widths";

const remembered = (widths: Parameters<typeof cookieOfPanes>[0]) =>
  paneWidthsOf(/^panes=([^;]*);/u.exec(cookieOfPanes(widths))?.[1]);

test("widths come back from the cookie as they were chosen", () => {
  for (const widths of [
    { queue: 17.5, source: 40 },
    { queue: null, source: 30 },
    { queue: 12, source: null },
    { queue: null, source: null },
  ]) {
    expect(remembered(widths)).toEqual(widths);
  }
});

test("a cookie that makes no sense is as if nobody had chosen; one out of bounds is kept within", () => {
  expect(paneWidthsOf(undefined)).toEqual({ queue: null, source: null });
  expect(paneWidthsOf("wide_")).toEqual({ queue: null, source: null });
  expect(paneWidthsOf("Infinity_NaN")).toEqual({ queue: null, source: null });
  expect(paneWidthsOf("1_999")).toEqual({ queue: 10, source: 56 });
});

test("only what was chosen becomes a track, never more than its share of the window", () => {
  expect(tracksOf({ queue: null, source: null })).toEqual({});
  expect(tracksOf({ queue: 17.5, source: null })).toEqual({
    "--queue-track": "min(17.5rem, 22vw)",
  });
  expect(tracksOf({ queue: null, source: 40 })).toEqual({ "--source-track": "min(40rem, 42vw)" });
});

test("an edge goes where the arrow points", () => {
  expect(widthAfterKey("queue", 17, "ArrowRight")).toBe(18);
  expect(widthAfterKey("queue", 17, "ArrowLeft")).toBe(16);
  expect(widthAfterKey("source", 26, "ArrowRight")).toBe(25);
  expect(widthAfterKey("source", 26, "ArrowLeft")).toBe(27);
  expect(widthAfterKey("queue", 17, "Home")).toBe(10);
  expect(widthAfterKey("queue", 17, "End")).toBe(28);
  expect(widthAfterKey("source", 26, "Home")).toBe(56);
  expect(widthAfterKey("source", 26, "End")).toBe(16);
  expect(widthAfterKey("queue", 17, "x")).toBeNull();
});

test("a width stays within its bounds, to a tenth of a rem", () => {
  expect(widthAfterKey("queue", 28, "ArrowRight")).toBe(28);
  expect(widthAfterKey("source", 16.4, "ArrowRight")).toBe(16);
  expect(withinLimits("queue", 17.04)).toBe(17);
  expect(withinLimits("queue", 17.06)).toBe(17.1);
});
