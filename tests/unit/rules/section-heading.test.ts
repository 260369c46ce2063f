import { expect, test } from "vitest";
import { judge } from "@/lib/rules/run-rules";
import { sectionHeading } from "@/lib/rules/section-heading";
import { buildReport } from "@/tests/support/build-report";
import { markedText } from "@/tests/support/marked-text";

const only = [sectionHeading];

test("holds where headings and numbers are the form's", () => {
  expect(judge(buildReport(), null, only)).toMatchObject({ findings: [], unchecked: [] });
});

test("reports another number and other words in one finding, at each heading", () => {
  const report = buildReport({
    sections: {
      2: { number: "2" },
      5: { heading: "存在的问题及改进措施" },
    },
  });

  const { findings } = judge(report, null, only);

  expect(findings).toHaveLength(1);
  expect(findings[0]).toMatchObject({
    severity: "notice",
    message: {
      zh: "各部分标题与格式不同：“2、主动公开政府信息情况”应为“二、主动公开政府信息情况”，“五、存在的问题及改进措施”应为“五、存在的主要问题及改进情况”",
    },
  });
  expect(markedText(report, findings[0])).toEqual([
    "2、主动公开政府信息情况",
    "五、存在的问题及改进措施",
  ]);
});

test("does not mind spaces in a heading", () => {
  const report = buildReport({ sections: { 1: { heading: "总 体 情 况" } } });

  expect(judge(report, null, only).findings).toEqual([]);
});

test("reports a heading without its number", () => {
  const report = buildReport({ sections: { 3: { number: null } } });

  expect(judge(report, null, only).findings[0]?.message.zh).toContain(
    "“收到和处理政府信息公开申请情况”应为“三、收到和处理政府信息公开申请情况”",
  );
});

test("has nothing to say of a report without a national form", () => {
  const report = buildReport({ form: null, year: 2015, sections: { 1: { heading: "概述" } } });

  expect(judge(report, null, only)).toMatchObject({ findings: [], unchecked: [] });
});
