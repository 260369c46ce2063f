import { expect, test } from "vitest";
import { judge } from "@/lib/rules/run-rules";
import { sectionMissing } from "@/lib/rules/section-missing";
import { buildReport } from "@/tests/support/build-report";
import { markedText } from "@/tests/support/marked-text";

const only = [sectionMissing];

test("holds where all six sections stand, in whatever words", () => {
  const report = buildReport({ sections: { 2: { number: "2", heading: "主动公开信息情况" } } });

  expect(judge(report, null, only)).toMatchObject({ findings: [], unchecked: [] });
});

test("names the section that is missing and points to the one before it", () => {
  const report = buildReport({ sections: { 6: null } });

  const { findings } = judge(report, null, only);

  expect(findings).toHaveLength(1);
  expect(findings[0]).toMatchObject({
    severity: "warning",
    message: { zh: "六个部分缺 1 个：六、其他需要报告的事项" },
  });
  expect(markedText(report, findings[0])).toEqual(["五、存在的主要问题及改进情况"]);
});

test("takes several missing sections together", () => {
  const report = buildReport({ sections: { 1: null, 6: null } });

  const { findings } = judge(report, null, only);

  expect(findings.map(({ message }) => message.zh)).toEqual([
    "六个部分缺 2 个：一、总体情况；六、其他需要报告的事项",
  ]);
  expect(markedText(report, findings[0])).toEqual(["二、主动公开政府信息情况"]);
});

test("is unchecked for a year before the national form", () => {
  const report = buildReport({ form: null, year: 2015, sections: { 4: null } });

  expect(judge(report, null, only)).toMatchObject({
    findings: [],
    unchecked: [{ reason: { zh: "2015 年还没有全国统一格式" } }],
  });
});
