import { expect, test } from "vitest";
import { judge } from "@/lib/rules/run-rules";
import { wrongForm } from "@/lib/rules/wrong-form";
import { buildReport } from "@/tests/support/build-report";
import { markedText } from "@/tests/support/marked-text";

const only = [wrongForm];

test.each([
  ["form-2019", 2019],
  ["form-2019", 2020],
  ["form-2021", 2021],
  ["form-2021", 2025],
] as const)("accepts the %s for %i", (form, year) => {
  expect(judge(buildReport({ form, year }), null, only)).toMatchObject({
    findings: [],
    unchecked: [],
  });
});

test("reports the old form in a later year, where the year and the form show", () => {
  const report = buildReport({ form: "form-2019", year: 2021 });

  const { findings } = judge(report, null, only);

  expect(findings).toHaveLength(1);
  expect(findings[0]).toMatchObject({
    severity: "error",
    message: {
      zh: "2021 年的报告用了 2019 年格式，应当用 2021 年格式（国办公开办函〔2021〕30号）",
    },
  });
  expect(markedText(report, findings[0])).toEqual(["2021年", "本年新制作数量"]);
});

test.each([
  ["form-2021", 2020],
  ["form-2019", 2018],
] as const)("reports the %s for %i", (form, year) => {
  expect(judge(buildReport({ form, year }), null, only).findings).toHaveLength(1);
});

test("is unchecked where the year is not known, and silent where no form is", () => {
  expect(judge(buildReport({ year: null }), null, only)).toMatchObject({
    findings: [],
    unchecked: [{ reason: { zh: "报告年度不明" } }],
  });
  expect(judge(buildReport({ form: null, year: 2021 }), null, only)).toMatchObject({
    findings: [],
    unchecked: [],
  });
});
