import { expect, test } from "vitest";
import { premature } from "@/lib/rules/premature";
import { judge } from "@/lib/rules/run-rules";
import { buildReport } from "@/tests/support/build-report";
import { markedText } from "@/tests/support/marked-text";

const only = [premature];

test("holds from the first day of the next year", () => {
  expect(judge(buildReport({ publishedOn: "2021-01-01" }), null, only)).toMatchObject({
    findings: [],
    unchecked: [],
  });
});

test.each([
  ["2020-12-31", "2020年12月31日"],
  ["2020-01-25", "2020年1月25日"],
])("reports a date in the report year itself, %s, and where it stands", (publishedOn, printed) => {
  const report = buildReport({ publishedOn });

  const { findings } = judge(report, null, only);

  expect(findings).toHaveLength(1);
  expect(findings[0]).toMatchObject({
    severity: "warning",
    message: { zh: `日期是 ${printed}，2020 年还没有结束，年份可能写错` },
  });
  expect(markedText(report, findings[0])).toEqual([printed]);
});

test("is unchecked without a date or a year", () => {
  expect(judge(buildReport({ publishedOn: null }), null, only)).toMatchObject({
    findings: [],
    unchecked: [{ reason: { zh: "报告没有日期" } }],
  });
  expect(judge(buildReport({ year: null, publishedOn: "2021-02-15" }), null, only)).toMatchObject({
    findings: [],
    unchecked: [{ reason: { zh: "报告年度不明" } }],
  });
});
