import { expect, test } from "vitest";
import type { Cell } from "@/lib/domain/cell";
import { amountUnit } from "@/lib/rules/amount-unit";
import { judge } from "@/lib/rules/run-rules";
import { buildReport } from "@/tests/support/build-report";
import { markedText } from "@/tests/support/marked-text";

const only = [amountUnit];
const AMOUNT = "disclosure.procurement.amount";

const procurement = (projects: number, amount: Partial<Cell>) =>
  buildReport({ cells: { "disclosure.procurement.projects": projects, [AMOUNT]: amount } });

const unprinted = {
  form: { printed: null, source: "form", reading: "CNY 10,000" },
  yuan: { printed: null, source: "inferred", reading: "CNY" },
} as const;

test("asks for the unit of an amount that had to be read as yuan", () => {
  const report = procurement(5, {
    value: 2580.444799,
    printed: "25804447.99",
    unit: unprinted.yuan,
  });

  const { findings } = judge(report, null, only);

  expect(findings).toHaveLength(1);
  expect(findings[0]).toMatchObject({ severity: "warning", cells: [AMOUNT] });
  expect(findings[0]?.message.zh).toContain("印作 25804447.99");
  expect(findings[0]?.message.zh).toContain("按元是 2580.4448 万元");
  expect(markedText(report, findings[0])).toEqual(["25804447.99"]);
});

test("asks for the unit where the size would do as yuan and as 万元", () => {
  const report = procurement(3, { value: 8040, printed: "8040", unit: unprinted.form });

  expect(judge(report, null, only).findings).toHaveLength(1);
});

test.each([
  ["in the cell", { printed: "(万)", source: "cell", reading: "CNY 10,000" }],
  ["in the heading", { printed: "万元", source: "header", reading: "CNY 10,000" }],
  ["in the prose", { printed: "元", source: "narrative", reading: "CNY" }],
] as const)("asks nothing where the unit is printed %s", (_, unit) => {
  const report = procurement(49, { value: 20275.42, printed: "20275.42(万)", unit });

  expect(judge(report, null, only)).toMatchObject({ findings: [], unchecked: [] });
});

test.each([
  ["four decimals, as the form wants 万元", 3, 251.3125, "251.3125"],
  ["a sum too small for a project in yuan", 5, 592, "592"],
  ["nothing at all", 0, 0, "0"],
] as const)("asks nothing of %s", (_, projects, value, printed) => {
  const report = procurement(projects, { value, printed, unit: unprinted.form });

  expect(judge(report, null, only).findings).toEqual([]);
});

test("asks for the unit of fees in the 2021 form where the heading lost it", () => {
  const report = buildReport({
    form: "form-2021",
    cells: {
      "disclosure.fees.amount": { value: 5125.11, printed: "5125.11", unit: unprinted.form },
    },
  });

  expect(judge(report, null, only).findings[0]?.cells).toEqual(["disclosure.fees.amount"]);
});

test("is unchecked where the amount is blank", () => {
  const report = buildReport({ cells: { [AMOUNT]: "blank" } });

  const { findings, unchecked } = judge(report, null, only);

  expect(findings).toEqual([]);
  expect(unchecked[0]?.cells).toEqual([AMOUNT]);
});
