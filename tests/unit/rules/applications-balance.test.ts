import { expect, test } from "vitest";
import { applicationsBalance } from "@/lib/rules/applications-balance";
import { judge } from "@/lib/rules/run-rules";
import { buildReport } from "@/tests/support/build-report";
import { markedText } from "@/tests/support/marked-text";

test.each(["form-2019", "form-2021"] as const)("holds in the %s where in equals out", (form) => {
  expect(judge(buildReport({ form }), null, [applicationsBalance])).toMatchObject({
    findings: [],
    unchecked: [],
  });
});

test("reports the column with both sums, its four cells and their places", () => {
  const report = buildReport({ cells: { "applications.handled.natural_person": 3 } });

  const { findings } = judge(report, null, [applicationsBalance]);

  expect(findings).toHaveLength(1);
  expect(findings[0]).toMatchObject({
    severity: "error",
    cells: [
      "applications.new.natural_person",
      "applications.carried_in.natural_person",
      "applications.handled.natural_person",
      "applications.carried_out.natural_person",
    ],
    message: {
      zh: "自然人：一、本年新收政府信息公开申请数量 5 + 二、上年结转政府信息公开申请数量 1 = 6 ≠ （七）总计 3 + 四、结转下年度继续办理 1 = 4，相差 2",
    },
    equation: { relation: "=" },
  });
  expect(markedText(report, findings[0])).toEqual(["5", "1", "3", "1"]);
});

test.each(["blank", "dash", "row-missing", "ambiguous", "unreadable"] as const)(
  "neither fails nor passes a column with a figure that is absent: %s",
  (absent) => {
    const report = buildReport({ cells: { "applications.carried_in.total": absent } });

    const { findings, unchecked } = judge(report, null, [applicationsBalance]);

    expect(findings).toEqual([]);
    expect(unchecked).toHaveLength(1);
    expect(unchecked[0]).toMatchObject({ cells: ["applications.carried_in.total"] });
  },
);

test("says nothing of a document without a form", () => {
  expect(judge(buildReport({ form: null }), null, [applicationsBalance])).toMatchObject({
    findings: [],
    unchecked: [],
  });
});
