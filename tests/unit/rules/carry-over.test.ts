import { expect, test } from "vitest";
import { carryOver } from "@/lib/rules/carry-over";
import { judge } from "@/lib/rules/run-rules";
import { buildReport } from "@/tests/support/build-report";
import { markedText } from "@/tests/support/marked-text";

const only = [carryOver];
const previous = buildReport({ year: 2019 });

test("holds where what one report carries over arrives in the next", () => {
  expect(judge(buildReport({ year: 2020 }), previous, only)).toMatchObject({
    findings: [],
    unchecked: [],
  });
});

test("holds across the change of forms", () => {
  const before = buildReport({ form: "form-2019", year: 2020 });
  const report = buildReport({ form: "form-2021", year: 2021 });

  expect(judge(report, before, only)).toMatchObject({ findings: [], unchecked: [] });
});

test("reports the column that does not follow, with last year's figure and its year", () => {
  const report = buildReport({
    year: 2020,
    cells: { "applications.carried_in.natural_person": 0 },
  });

  const { findings } = judge(report, previous, only);

  expect(findings).toHaveLength(1);
  expect(findings[0]).toMatchObject({
    severity: "error",
    cells: ["applications.carried_in.natural_person"],
    message: {
      zh: "自然人：2019 年四、结转下年度继续办理 1 ≠ 二、上年结转政府信息公开申请数量 0，相差 1",
    },
    equation: {
      left: [{ value: 1, year: 2019, address: "applications.carried_out.natural_person" }],
      right: [{ value: 0, year: null }],
    },
  });
  expect(markedText(report, findings[0])).toEqual(["0"]);
});

test("is unchecked, once, without the report of the year before", () => {
  const { findings, unchecked } = judge(buildReport({ year: 2020 }), null, only);

  expect(findings).toEqual([]);
  expect(unchecked).toMatchObject([
    {
      rule: "carry-over",
      reason: { zh: "需要 2019 年的报告", en: "needs the 2019 report" },
    },
  ]);
  expect(unchecked[0]?.cells).toHaveLength(7);
});

test("does not take another year's report for that of the year before", () => {
  const report = buildReport({ form: "form-2021", year: 2022 });

  expect(judge(report, previous, only).unchecked[0]?.reason.en).toBe("needs the 2021 report");
});

test("is unchecked where a figure of either year is absent", () => {
  const blankBefore = buildReport({
    year: 2019,
    cells: { "applications.carried_out.total": "blank" },
  });
  const blankNow = buildReport({ year: 2020, cells: { "applications.carried_in.other": "blank" } });

  const { findings, unchecked } = judge(blankNow, blankBefore, only);

  expect(findings).toEqual([]);
  expect(unchecked.map(({ reason }) => reason.zh)).toEqual([
    "缺数：空白",
    "2019 年的报告缺数：空白",
  ]);
});

test("has nothing to say of 2019, before which there was no such table", () => {
  expect(judge(buildReport({ year: 2019 }), null, only)).toMatchObject({
    findings: [],
    unchecked: [],
  });
});
