import { expect, test } from "vitest";
import { judge } from "@/lib/rules/run-rules";
import { rowWidth } from "@/lib/rules/row-width";
import { buildReport } from "@/tests/support/build-report";
import { markedText } from "@/tests/support/marked-text";

const only = [rowWidth];
const zeros = (count: number) => Array.from({ length: count }, () => "0");

test("holds where every row has a figure under every column", () => {
  expect(judge(buildReport(), null, only)).toMatchObject({ findings: [], unchecked: [] });
});

test("reports neighbouring rows with the same lack as one, with all their cells", () => {
  const report = buildReport({
    unclearRows: {
      "applications.granted": zeros(6),
      "applications.partly_granted": zeros(6),
      "applications.denied.state_secret": zeros(6),
      "applications.denied.law_forbids": zeros(6),
    },
  });

  const { findings } = judge(report, null, only);

  expect(findings).toHaveLength(1);
  expect(findings[0]).toMatchObject({
    severity: "warning",
    message: {
      zh: "（一）予以公开 至 不予公开·其他法律行政法规禁止公开 共 4 行：每行印了 6 个数，应有 7 个",
    },
  });
  expect(findings[0]?.cells).toHaveLength(28);
  expect(markedText(report, findings[0])).toContain("0 | 0 | 0 | 0 | 0 | 0");
});

test("reports rows with other widths, and rows that do not touch, one by one", () => {
  const report = buildReport({
    unclearRows: {
      "applications.rejected.excessive": zeros(11),
      "applications.rejected.reconfirm": zeros(11),
      "applications.other": zeros(10),
      "applications.carried_out": zeros(10),
    },
  });

  expect(judge(report, null, only).findings.map(({ message }) => message.zh)).toEqual([
    "不予处理·无正当理由大量反复申请 至 不予处理·要求行政机关确认或重新出具已获取信息 共 2 行：每行印了 11 个数，应有 7 个",
    "（六）其他处理：印了 10 个数，应有 7 个",
    "四、结转下年度继续办理：印了 10 个数，应有 7 个",
  ]);
});

test("leaves a row to blank-cells that stands in a sound grid with a cell empty, or all", () => {
  const report = buildReport({
    cells: {
      "disclosure.licences.items_change": "blank",
      "disclosure.fees.items_last_year": "blank",
      "disclosure.fees.items_change": "blank",
      "disclosure.penalties.decisions": "dash",
    },
  });

  expect(judge(report, null, only).findings).toEqual([]);
});

test("takes the fifteen figures of table four for the one row that they are", () => {
  const report = buildReport();
  const unclear = {
    ...report,
    rows: report.rows.map((row) =>
      row.table === "reviews" ? { ...row, figures: 14, clear: false } : row,
    ),
  };

  const { findings } = judge(unclear, null, only);

  expect(findings.map(({ message }) => message.zh)).toEqual([
    "行政复议、行政诉讼情况表：印了 14 个数，应有 15 个",
  ]);
  expect(findings[0]?.cells).toHaveLength(15);
});

test("reports a row that ends before its last column", () => {
  const report = buildReport({ cells: { "applications.new.total": "row-missing" } });

  expect(judge(report, null, only).findings.map(({ message }) => message.zh)).toEqual([
    "一、本年新收政府信息公开申请数量：印了 6 个数，应有 7 个",
  ]);
});
