import { expect, test } from "vitest";
import { countsValid } from "@/lib/rules/counts-valid";
import { judge } from "@/lib/rules/run-rules";
import { buildReport } from "@/tests/support/build-report";
import { markedText } from "@/tests/support/marked-text";

const only = [countsValid];

test("lets a change be negative and an amount be broken", () => {
  const report = buildReport({
    cells: {
      "disclosure.penalties.items_change": -3,
      "disclosure.procurement.amount": 251.3125,
    },
  });

  expect(judge(report, null, only)).toMatchObject({ findings: [], unchecked: [] });
});

test("refuses a negative count and says which", () => {
  const report = buildReport({ cells: { "disclosure.penalties.decisions": -3 } });

  const { findings } = judge(report, null, only);

  expect(findings).toHaveLength(1);
  expect(findings[0]).toMatchObject({
    severity: "error",
    cells: ["disclosure.penalties.decisions"],
    message: { zh: "行政处罚 · 处理决定数量：-3 是负数" },
  });
  expect(markedText(report, findings[0])).toEqual(["-3"]);
});

test("refuses a broken count, a broken change and a negative amount", () => {
  const report = buildReport({
    cells: {
      "applications.new.total": 8.5,
      "disclosure.fees.items_change": 0.5,
      "disclosure.procurement.amount": -1.25,
    },
  });

  expect(judge(report, null, only).findings.map(({ message }) => message.zh)).toEqual([
    "行政事业性收费 · 本年增/减：0.5 不是整数",
    "政府集中采购 · 采购总金额：-1.25 是负数",
    "一、本年新收政府信息公开申请数量 · 总计：8.5 不是整数",
  ]);
});

test("leaves a cell unchecked that prints no number", () => {
  const report = buildReport({ cells: { "applications.new.total": "unreadable" } });

  const { findings, unchecked } = judge(report, null, only);

  expect(findings).toEqual([]);
  expect(unchecked).toEqual([
    {
      rule: "counts-valid",
      reason: { zh: "缺数：不是数字", en: "a figure is missing: not a number" },
      cells: ["applications.new.total"],
    },
  ]);
});
