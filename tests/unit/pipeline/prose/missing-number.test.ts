import { expect, test } from "vitest";
import { claimsIn, figuresIn } from "@/tests/support/short-report";

test.each([
  ["主动公开政务信息条。", "prose.disclosed_items", "条"],
  ["全年公开各类政府信息条，其余照常。", "prose.disclosed_items", "条"],
  ["共收到依申请公开申请件。", "applications.new.total", "件"],
  ["制发规范性文件件。", "prose.count", "件"],
])("a unit without its number is told: %s", (prose, about, unit) => {
  expect(claimsIn(prose)).toMatchObject([{ about, kind: "missing", value: null, unit }]);
});

test.each([
  "主动公开政务信息，条理清楚。",
  "公开信息条目清楚。",
  "公开文件份数不少。",
  "办理事项件件有回音。",
])("the same characters in other words are no such unit: %s", (prose) => {
  expect(figuresIn(prose)).toEqual([]);
});

test("a number that is there is not missing", () => {
  expect(claimsIn("主动公开政务信息8条。").map(({ kind }) => kind)).toEqual(["number"]);
});
