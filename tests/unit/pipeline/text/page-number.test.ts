import { expect, it } from "vitest";
import { isPageNumber } from "@/lib/pipeline/text/page-number";

it.each([
  "- 3 -",
  "-12-",
  "— 3 —",
  "－３－",
  "-- 3 --",
  "· 3 ·",
  "~3~",
  "第 3 页",
  "第 3 页 共 8 页",
  "第3页，共8页",
  "第3页/共8页",
  "第 3 頁",
  "Page 3",
  "Page 3 of 8",
  "3 / 8",
])("%s is the number of a page", (text) => {
  expect(isPageNumber(text)).toBe(true);
});

it.each(["", "3", "-3", "3-", "12", "第三页", "- 1234 -", "3/8/2", "- 3 - 规章", "第3页规章"])(
  "%j is none: a figure alone, or with other words, says something",
  (text) => {
    expect(isPageNumber(text)).toBe(false);
  },
);

it("is no line longer than a page number is", () => {
  expect(isPageNumber(`-${" ".repeat(30)}3 -`)).toBe(false);
});
