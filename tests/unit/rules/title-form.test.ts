import { expect, test } from "vitest";
import { judge } from "@/lib/rules/run-rules";
import { titleForm } from "@/lib/rules/title-form";
import { buildReport } from "@/tests/support/build-report";
import { markedText } from "@/tests/support/marked-text";

const only = [titleForm];

test.each([
  "示例市水务局2020年政府信息公开工作年度报告",
  "示例市水务局 2020 年政府信息公开工作 年度报告",
])("accepts: %s", (title) => {
  expect(judge(buildReport({ title }), null, only)).toMatchObject({ findings: [], unchecked: [] });
});

test.each([
  "示例市水务局2020年度政府信息公开工作年度报告",
  "示例市水务局2020年度信息公开工作报告",
  "2020年政府信息公开工作年度报告",
])("reports: %s", (title) => {
  const { findings } = judge(buildReport({ title }), null, only);

  expect(findings).toMatchObject([
    {
      severity: "notice",
      message: {
        zh: `标题“${title}”，规范写法是“示例市水务局2020年政府信息公开工作年度报告”`,
      },
    },
  ]);
});

test("points to the body and the year in the title", () => {
  const title = "示例市水务局2020年度政府信息公开年报";
  const report = buildReport({ title });

  expect(markedText(report, judge(report, null, only).findings[0])).toEqual([
    "示例市水务局",
    "2020年",
  ]);
});

test("is unchecked where there is no title, and silent before there was a form", () => {
  expect(judge(buildReport({ title: null }), null, only)).toMatchObject({
    findings: [],
    unchecked: [{ reason: { zh: "没有找到标题" } }],
  });
  expect(
    judge(buildReport({ form: null, year: 2015, title: "示例市水务局年报" }), null, only),
  ).toMatchObject({ findings: [], unchecked: [] });
});
