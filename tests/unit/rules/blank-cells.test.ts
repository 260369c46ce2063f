import { expect, test } from "vitest";
import { blankCells } from "@/lib/rules/blank-cells";
import { judge } from "@/lib/rules/run-rules";
import { buildReport } from "@/tests/support/build-report";
import { markedText } from "@/tests/support/marked-text";

const only = [blankCells];

const COLUMNS = [
  "natural_person",
  "business",
  "research",
  "public_welfare",
  "legal_service",
  "other",
  "total",
];

const blankRow = (row: string) =>
  Object.fromEntries(COLUMNS.map((column) => [`applications.${row}.${column}`, "blank" as const]));

test("holds where every cell has its figure, were it 0", () => {
  expect(judge(buildReport(), null, only)).toMatchObject({ findings: [], unchecked: [] });
});

test("names the blank columns of a row, once for the row", () => {
  const report = buildReport({
    cells: {
      "disclosure.licences.items_change": "blank",
      "disclosure.licences.decisions": "blank",
    },
  });

  const { findings } = judge(report, null, only);

  expect(findings).toHaveLength(1);
  expect(findings[0]).toMatchObject({
    severity: "warning",
    message: { zh: "行政许可：本年增/减、处理决定数量 空白；没有的应填 0" },
    cells: ["disclosure.licences.items_change", "disclosure.licences.decisions"],
  });
  expect(markedText(report, findings[0])).toContain("行政许可");
});

test("takes neighbouring rows without any figure together, and others apart", () => {
  const report = buildReport({
    form: "form-2021",
    cells: {
      ...blankRow("rejected.publication"),
      ...blankRow("other.fee_overdue"),
      ...blankRow("other.other"),
    },
  });

  const { findings } = judge(report, null, only);

  expect(findings.map(({ message }) => message.zh)).toEqual([
    "不予处理·要求提供公开出版物：7 格全部空白；没有的应填 0",
    "其他处理·申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请 至 其他处理·其他 共 2 行：14 格全部空白；没有的应填 0",
  ]);
  expect(findings.flatMap(({ cells }) => cells)).toHaveLength(21);
});

test.each(["dash", "ambiguous", "row-missing", "unreadable"] as const)(
  "does not take a cell for blank that is %s",
  (absent) => {
    const report = buildReport({ cells: { "disclosure.penalties.decisions": absent } });

    expect(judge(report, null, only).findings).toEqual([]);
  },
);
