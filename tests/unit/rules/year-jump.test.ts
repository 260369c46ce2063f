import { expect, test } from "vitest";
import { judge } from "@/lib/rules/run-rules";
import { yearJump } from "@/lib/rules/year-jump";
import { buildReport } from "@/tests/support/build-report";
import { markedText } from "@/tests/support/marked-text";

const only = [yearJump];
const PENALTIES = "disclosure.penalties.decisions";

const penalties = (year: number, value: number | "blank") =>
  buildReport({ form: "form-2021", year, cells: { [PENALTIES]: value } });

test.each([
  [46, 40],
  [100, 20],
  [19, 1],
  [0, 19],
])("holds with %i after %i", (now, before) => {
  expect(judge(penalties(2023, now), penalties(2022, before), only)).toMatchObject({
    findings: [],
    unchecked: [],
  });
});

test.each([
  [101, 20],
  [20, 0],
  [3, 834],
])("reports %i after %i", (now, before) => {
  const report = penalties(2023, now);
  const { findings } = judge(report, penalties(2022, before), only);

  expect(findings).toHaveLength(1);
  expect(findings[0]).toMatchObject({
    severity: "notice",
    cells: [PENALTIES],
    message: { zh: `行政处罚 · 本年处理决定数量：上年 ${before}，本年 ${now}` },
  });
  expect(markedText(report, findings[0])).toEqual([String(now)]);
});

test("leaves amounts ten thousand times apart to unit-drift", () => {
  const fees = (year: number, amount: number) =>
    buildReport({ form: "form-2021", year, cells: { "disclosure.fees.amount": amount } });

  expect(judge(fees(2023, 123_456), fees(2022, 12.3456), only).findings).toEqual([]);
});

test("is unchecked without last year's report or with a blank in either", () => {
  expect(judge(penalties(2023, 46), null, only).unchecked).toMatchObject([
    { reason: { en: "needs the 2022 report" } },
  ]);
  expect(judge(penalties(2023, 46), penalties(2022, "blank"), only)).toMatchObject({
    findings: [],
    unchecked: [{ cells: [PENALTIES] }],
  });
});

test("compares decisions across the change of forms, but no procurement", () => {
  const before = buildReport({ form: "form-2019", year: 2020, cells: { [PENALTIES]: 834 } });
  const report = buildReport({ form: "form-2021", year: 2021, cells: { [PENALTIES]: 3 } });

  expect(judge(report, before, only).findings.map(({ cells }) => cells)).toEqual([[PENALTIES]]);
});
