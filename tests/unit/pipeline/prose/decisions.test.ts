import { expect, test } from "vitest";
import { claimsIn, figuresIn } from "@/tests/support/short-report";

test.each([
  ["办结行政许可120件。", "prose.licence_cases", 120],
  ["全年办结审批事项120件。", "prose.licence_cases", 120],
  ["作出行政处罚决定15件。", "prose.penalty_cases", 15],
  ["行政处罚决定０件。", "prose.penalty_cases", 0],
  ["查处简易程序案件30件。", "prose.penalty_cases", 30],
  ["实施行政强制3起。", "prose.coercion_cases", 3],
  ["采取行政强制措施两起。", "prose.coercion_cases", 2],
])("decisions are counted in cases: %s", (prose, about, value) => {
  expect(figuresIn(prose)).toEqual([[about, value]]);
});

test("several kinds in one sentence are told apart", () => {
  expect(
    claimsIn("行政许可约120件，行政处罚三十余件。").map(({ about, value, approximate }) => [
      about,
      value,
      approximate,
    ]),
  ).toEqual([
    ["prose.licence_cases", 120, true],
    ["prose.penalty_cases", 30, true],
  ]);
});

test.each([
  "开出行政处罚告知单15份，罚款20万元。",
  "行政处罚类信息15条。",
  "行政许可信息公示120条。",
  "行政许可事项20项。",
  "行政许可办理期限缩短为3个工作日。",
])("what is no decision is not counted as one: %s", (prose) => {
  expect(figuresIn(prose)).toEqual([]);
});
