import { expect, test } from "vitest";
import { dateBefore } from "@/components/indicators/date-before";
import { findIndicators } from "@/components/indicators/find-indicators";
import { formulaInWords } from "@/components/indicators/formula-words";
import type { MetricId } from "@/lib/domain/metric-id";
import { metricById, METRICS } from "@/lib/metrics/catalogue";

const zh = (id: MetricId) => formulaInWords(metricById(id), "zh-CN");

test("says a formula in the form's own words", () => {
  expect(zh("penalties")).toBe("“行政处罚”（“本年处理决定数量”列）");
  expect(zh("outcome-disclosed")).toBe("“（一）予以公开” + “（二）部分公开”（“总计”列）");
  expect(zh("denied-inquiry")).toBe("“不予公开：8.属于行政查询事项”（“总计”列）");
  expect(zh("outcome-denied")).toBe("“不予公开”下 8 行之和（“总计”列）");
  expect(zh("reconsiderations-closed")).toBe("“行政复议”（结果维持 + 结果纠正 + 其他结果）");
  expect(zh("disclosure-rate")).toBe("予以公开和部分公开 ÷ 办结申请");
  expect(zh("fees-items")).toBe("“行政事业性收费”（上一年项目数量 + 本年增/减）");
  expect(formulaInWords(metricById("outcome-denied"), "en")).toBe(
    "the 8 rows of “Denied”, column “Total”",
  );
});

test("what is taken off bears a minus", () => {
  expect(zh("normative-documents-net")).toBe(
    "“行政规范性文件”（本年制发件数） − “行政规范性文件”（本年废止件数）",
  );
});

test("every sum and rate can be said, and only what comes from checking cannot", () => {
  for (const metric of METRICS) {
    const isSaid = formulaInWords(metric, "en") !== null;
    expect([metric.id, isSaid]).toEqual([metric.id, metric.formula !== "record"]);
  }
});

test("finds indicators by name, by meaning and by the form's words, in either language", () => {
  const ids = (text: string) => findIndicators(text, "zh-CN").map(({ id }) => id);
  expect(ids("")).toHaveLength(METRICS.length);
  expect(ids("败诉率")).toContain("litigation-loss-rate");
  expect(ids("fees")).toContain("fees-amount");
  expect(ids("结果纠正")).toContain("disputes-corrected");
  expect(ids("行政复议 纠错")).toEqual(["reconsideration-correction-rate"]);
  expect(ids("没有这样的词")).toEqual([]);
});

test("counts days back over the ends of months and years", () => {
  expect(dateBefore("2024-02-05", 5)).toBe("2024-01-31");
  expect(dateBefore("2023-12-30", -32)).toBe("2024-01-31");
});
