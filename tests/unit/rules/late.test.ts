import { expect, test } from "vitest";
import { late } from "@/lib/rules/late";
import { judge } from "@/lib/rules/run-rules";
import { buildReport } from "@/tests/support/build-report";
import { markedText } from "@/tests/support/marked-text";

const only = [late];

test.each([
  ["示例市水务局", 2020, "2021-01-31"],
  ["示例市人民政府", 2020, "2021-03-31"],
  ["示例市", 2020, "2021-03-31"],
  ["示例市水务局", 2018, "2019-03-31"],
] as const)("accepts %s for %i on %s", (agency, year, publishedOn) => {
  const form = year < 2019 ? null : "form-2019";

  expect(judge(buildReport({ agency, year, form, publishedOn }), null, only)).toMatchObject({
    findings: [],
    unchecked: [],
  });
});

test("reports a department a day late, at its date", () => {
  const report = buildReport({ publishedOn: "2021-02-01" });

  const { findings } = judge(report, null, only);

  expect(findings).toHaveLength(1);
  expect(findings[0]).toMatchObject({
    severity: "error",
    message: {
      zh: "落款日期 2021年2月1日，期限是 2021年1月31日，晚 1 天",
      en: "Dated 2021-02-01, due by 2021-01-31: 1 day late",
    },
  });
  expect(markedText(report, findings[0])).toEqual(["2021年2月1日"]);
});

test("counts the date of a web page where the report has none, and says so", () => {
  const report = buildReport({ publishedOn: "2021-02-20", dateSource: "page" });

  const [finding] = judge(report, null, only).findings;

  expect(finding?.message.zh).toBe("网页发布日期 2021年2月20日，期限是 2021年1月31日，晚 20 天");
  expect(markedText(report, finding)).toEqual(["2020年"]);
});

test.each(["青石镇人民政府", "示例市东区柳园街道办事处"])(
  "is milder with %s, which the law does not name",
  (agency) => {
    const report = buildReport({ agency, publishedOn: "2021-04-20" });

    expect(judge(report, null, only).findings).toMatchObject([{ severity: "warning" }]);
  },
);

test("is milder until the end of March where an office may mean its government's report", () => {
  const agency = "示例市人民政府办公室";
  const march = buildReport({ agency, publishedOn: "2021-03-10" });
  const april = buildReport({ agency, publishedOn: "2021-04-10" });

  const [finding] = judge(march, null, only).findings;

  expect(finding?.severity).toBe("warning");
  expect(finding?.message.zh).toContain("若是政府的报告，期限是 2021年3月31日");
  expect(judge(april, null, only).findings).toMatchObject([{ severity: "error" }]);
});

test("takes a department of a government by its own name for a department", () => {
  const report = buildReport({
    agency: "示例市人民政府国有资产监督管理委员会",
    publishedOn: "2021-02-15",
  });

  expect(judge(report, null, only).findings).toMatchObject([{ severity: "error" }]);
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
