import { expect, test } from "vitest";
import {
  CASE_UNITS,
  MONEY_UNITS,
  quantityOf,
  quantityPattern,
} from "@/lib/pipeline/prose/quantity";

function quantityIn(text: string, units: string = CASE_UNITS) {
  const match = new RegExp(quantityPattern(units), "u").exec(text);
  return match === null ? null : quantityOf(match);
}

test.each([
  ["3件", { value: 3, approximate: false, unit: "件" }],
  ["1,205条", { value: 1205, approximate: false, unit: "条" }],
  ["三件", { value: 3, approximate: false, unit: "件" }],
  ["两宗", { value: 2, approximate: false, unit: "宗" }],
  ["零起", { value: 0, approximate: false, unit: "起" }],
  ["二十一份", { value: 21, approximate: false, unit: "份" }],
  ["3人次", { value: 3, approximate: false, unit: "人次" }],
  ["二十余件", { value: 20, approximate: true, unit: "件" }],
  ["300多条", { value: 300, approximate: true, unit: "条" }],
  ["约20件", { value: 20, approximate: true, unit: "件" }],
  ["近20件", { value: 20, approximate: true, unit: "件" }],
  ["20件以上", { value: 20, approximate: true, unit: "件" }],
  ["20件上下", { value: 20, approximate: true, unit: "件" }],
  ["接近20件", { value: 20, approximate: true, unit: "件" }],
  ["不少于20件", { value: 20, approximate: true, unit: "件" }],
  ["1.2万条", { value: 12_000, approximate: true, unit: "条" }],
  ["1.2万余条", { value: 12_000, approximate: true, unit: "条" }],
  ["12.0345万条", { value: 120_345, approximate: false, unit: "条" }],
  ["三万条", { value: 30_000, approximate: false, unit: "条" }],
  ["一万二千条", { value: 12_000, approximate: false, unit: "条" }],
])("%s is a quantity", (text, expected) => {
  expect(quantityIn(text)).toEqual(expected);
});

test("money has its units, the longer ones first", () => {
  expect(quantityIn("275.4213万元", MONEY_UNITS)).toEqual({
    value: 275.4213,
    approximate: false,
    unit: "万元",
  });
  expect(quantityIn("0.5亿元", MONEY_UNITS)?.unit).toBe("亿元");
});

test.each(["3", "件", "几件", "3个工作日", "3个月", "2个方面", "5个百分点", "三三件", "若干条"])(
  "%s is none",
  (text) => {
    expect(quantityIn(text)).toBeNull();
  },
);
