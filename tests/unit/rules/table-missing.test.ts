import { expect, test } from "vitest";
import { judge } from "@/lib/rules/run-rules";
import { tableMissing } from "@/lib/rules/table-missing";
import { buildReport } from "@/tests/support/build-report";
import { markedText } from "@/tests/support/marked-text";

const only = [tableMissing];

test("holds where the three tables stand in the document", () => {
  expect(judge(buildReport(), null, only)).toMatchObject({ findings: [], unchecked: [] });
});

test("reports the table that is missing, at the heading of its section", () => {
  const report = buildReport({ tables: ["disclosure", "applications"] });

  const { findings } = judge(report, null, only);

  expect(findings).toHaveLength(1);
  expect(findings[0]).toMatchObject({
    severity: "error",
    message: { zh: "没有行政复议、行政诉讼情况表，或者表格是以图片形式插入的" },
  });
  expect(markedText(report, findings[0])).toEqual(["四、政府信息公开行政复议、行政诉讼情况"]);
});

test("reports all three where a report of 2020 has none that can be read", () => {
  expect(judge(buildReport({ form: null, year: 2020 }), null, only).findings).toHaveLength(3);
});

test("asks no table of a report before there was a form, nor of an unknown year", () => {
  expect(judge(buildReport({ form: null, year: 2016 }), null, only)).toMatchObject({
    findings: [],
    unchecked: [
      {
        rule: "table-missing",
        reason: { zh: "2016 年还没有全国统一格式", en: "there was no national form for 2016" },
        cells: [],
      },
    ],
  });
  expect(judge(buildReport({ form: null, year: null }), null, only)).toMatchObject({
    findings: [],
    unchecked: [{ rule: "table-missing" }],
  });
});
