import { expect, test } from "vitest";
import { judge } from "@/lib/rules/run-rules";
import { unitDrift } from "@/lib/rules/unit-drift";
import { buildReport } from "@/tests/support/build-report";
import { markedText } from "@/tests/support/marked-text";

const only = [unitDrift];

const fees = (year: number, amount: number | "blank") =>
  buildReport({ form: "form-2021", year, cells: { "disclosure.fees.amount": amount } });

test.each([
  [1944.0495, 1502.3],
  [0, 12.5],
  [1, 200],
])("holds with %d after %d", (now, before) => {
  expect(judge(fees(2023, now), fees(2022, before), only)).toMatchObject({
    findings: [],
    unchecked: [],
  });
});

test.each([
  [19_440_495, 1944.0495],
  [0.1502, 1944.0495],
])("reports %d after %d", (now, before) => {
  const report = fees(2023, now);
  const { findings } = judge(report, fees(2022, before), only);

  expect(findings).toHaveLength(1);
  expect(findings[0]).toMatchObject({ severity: "warning", cells: ["disclosure.fees.amount"] });
  expect(findings[0]?.message.zh).toContain(`上年 ${before} 万元，本年 ${now} 万元`);
  expect(markedText(report, findings[0])).toEqual([String(now)]);
});

test("is unchecked without last year's report or with a blank", () => {
  expect(judge(fees(2023, 12), null, only).unchecked).toMatchObject([
    { reason: { en: "needs the 2022 report" }, cells: ["disclosure.fees.amount"] },
  ]);
  expect(judge(fees(2023, "blank"), fees(2022, 12), only)).toMatchObject({
    findings: [],
    unchecked: [{ cells: ["disclosure.fees.amount"] }],
  });
});

test("does not compare procurement with fees across the change of forms", () => {
  const before = buildReport({ form: "form-2019", year: 2020 });

  expect(judge(fees(2021, 0.0251), before, only)).toMatchObject({ findings: [], unchecked: [] });
});
