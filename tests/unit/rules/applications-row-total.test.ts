import { expect, test } from "vitest";
import { applicationsRowTotal } from "@/lib/rules/applications-row-total";
import { judge } from "@/lib/rules/run-rules";
import { buildReport } from "@/tests/support/build-report";
import { markedText } from "@/tests/support/marked-text";

const only = [applicationsRowTotal];

test("holds where every row adds up", () => {
  expect(judge(buildReport(), null, only)).toMatchObject({ findings: [], unchecked: [] });
});

test("reports the row with its total, its parts and the difference", () => {
  const report = buildReport({ cells: { "applications.granted.total": 5 } });

  const { findings } = judge(report, null, only);

  expect(findings).toHaveLength(1);
  expect(findings[0]).toMatchObject({
    severity: "error",
    message: { zh: "（一）予以公开：总计 5 ≠ 自然人 3 + 商业企业 1 = 4，相差 1" },
  });
  expect(markedText(report, findings[0])).toEqual(["5", "3", "1", "0", "0", "0", "0"]);
});

test("calls a row without applicants but with a total by its sum of zero", () => {
  const report = buildReport({ cells: { "applications.rejected.repeat.total": 2 } });

  expect(judge(report, null, only).findings[0]?.message.zh).toBe(
    "不予处理·重复申请：总计 2 ≠ 各项之和 0，相差 2",
  );
});

test("leaves a row unchecked whose total is blank, which real reports do", () => {
  const report = buildReport({ cells: { "applications.new.total": "blank" } });

  const { findings, unchecked } = judge(report, null, only);

  expect(findings).toEqual([]);
  expect(unchecked).toEqual([
    {
      rule: "applications-row-total",
      reason: { zh: "缺数：空白", en: "a figure is missing: blank" },
      cells: ["applications.new.total"],
    },
  ]);
});
