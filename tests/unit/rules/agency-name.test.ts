import { expect, test } from "vitest";
import { textPlace } from "@/lib/domain/place";
import { agencyName } from "@/lib/rules/agency-name";
import { judge } from "@/lib/rules/run-rules";
import { buildReport } from "@/tests/support/build-report";
import { markedText } from "@/tests/support/marked-text";

const only = [agencyName];

test("holds where title and signature are of one body", () => {
  expect(judge(buildReport(), null, only)).toMatchObject({ findings: [], unchecked: [] });
});

test("reports a name that lost its 市, at the title and at the signature", () => {
  const report = buildReport({
    agency: "示例市营商环境建设监督局",
    signatory: "示例营商环境建设监督局",
  });

  const { findings } = judge(report, null, only);

  expect(findings).toHaveLength(1);
  expect(findings[0]).toMatchObject({
    severity: "warning",
    message: {
      zh: "标题是“示例市营商环境建设监督局”，落款是“示例营商环境建设监督局”：一处少了“省”“市”“区”或“县”",
    },
  });
  expect(markedText(report, findings[0])).toEqual([
    "示例市营商环境建设监督局",
    "示例营商环境建设监督局",
  ]);
});

test("weighs a short name of the same body as a hint", () => {
  const report = buildReport({ agency: "东区城管局", signatory: "示例市东区城市管理局" });

  expect(judge(report, null, only).findings).toMatchObject([{ severity: "notice" }]);
});

test("reports another body", () => {
  const report = buildReport({ agency: "示例市东区教育局", signatory: "示例市西区教育局" });

  const [finding] = judge(report, null, only).findings;

  expect(finding?.severity).toBe("warning");
  expect(finding?.message.zh).toContain("不像同一机关");
});

test("takes a government and the office that signs for it for one", () => {
  const report = buildReport({ agency: "示例市人民政府", signatory: "示例市人民政府办公室" });

  expect(judge(report, null, only).findings).toEqual([]);
});

test("does not mind short names and other bodies in the text", () => {
  const place = textPlace(0, 1);
  const report = buildReport({
    names: [
      { name: "市城管执法委", role: "text", place },
      { name: "区城管局", role: "text", place },
    ],
  });

  expect(judge(report, null, only).findings).toEqual([]);
});

test("is unchecked where one of the two names no body", () => {
  expect(judge(buildReport({ signatory: null }), null, only)).toMatchObject({
    findings: [],
    unchecked: [{ reason: { zh: "落款没有机关名称" } }],
  });
  expect(judge(buildReport({ title: "2020年年度报告" }), null, only)).toMatchObject({
    findings: [],
    unchecked: [{ reason: { zh: "标题没有机关名称" } }],
  });
});
