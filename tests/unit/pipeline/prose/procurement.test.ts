import { expect, test } from "vitest";
import { claimsIn, figuresIn } from "@/tests/support/short-report";

const PROJECTS = "disclosure.procurement.projects";
const AMOUNT = "disclosure.procurement.amount";

test.each([
  ["政府集中采购项目5个，采购金额275.4213万元。", 5, 275.4213],
  ["政府采购3项，总金额2754213元。", 3, 275.4213],
  ["政府采购3项，总金额2,754,213.00元。", 3, 275.4213],
  ["政府采购项目1个，采购总金额0.5亿元。", 1, 5000],
  ["政府集中采购0个，采购总金额0元。", 0, 0],
])("projects are counted and amounts given in 万元: %s", (prose, projects, amount) => {
  expect(figuresIn(prose)).toEqual([
    [PROJECTS, projects],
    [AMOUNT, amount],
  ]);
});

test("an amount keeps the unit that is printed", () => {
  expect(claimsIn("政府采购金额12,345.67元。")).toMatchObject([
    { about: AMOUNT, value: 1.234567, unit: "元", quote: "采购金额12,345.67元" },
  ]);
});

test("an amount and a number of projects may be approximate", () => {
  expect(claimsIn("政府采购项目约20个，金额近300万元。")).toMatchObject([
    { about: PROJECTS, value: 20, approximate: true },
    { about: AMOUNT, value: 300, approximate: true },
  ]);
});

test.each([
  ["政府采购预算金额300万元，采购金额280万元。", 280],
  ["政府采购节约资金20万元，采购金额180万元。", 180],
])("a budget or what was saved is not the amount: %s", (prose, amount) => {
  expect(figuresIn(prose)).toEqual([[AMOUNT, amount]]);
});

test.each([
  "罚款金额20万元。",
  "培训经费金额3万元。",
  "本年度无收取信息费。",
  "行政事业性收费金额为0元。",
])("money outside procurement is no amount of it: %s", (prose) => {
  expect(figuresIn(prose)).toEqual([]);
});
