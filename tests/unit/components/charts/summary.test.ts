import { createTranslator } from "next-intl";
import { expect, test } from "vitest";
import {
  summariseBodies,
  summariseSpread,
  summariseYears,
  type SummaryWords,
} from "@/components/charts/summary";
import { quantilesOf } from "@/components/charts/quantiles";
import type { MissingReason, Quantity } from "@/lib/domain/views/quantity";
import en from "@/messages/en.json";
import zh from "@/messages/zh-CN.json";

const CHINESE: SummaryWords = {
  locale: "zh-CN",
  t: createTranslator({ locale: "zh-CN", messages: zh, namespace: "chartWords.summary" }),
  absent: createTranslator({ locale: "zh-CN", messages: zh, namespace: "absent" }),
};
const ENGLISH: SummaryWords = {
  locale: "en",
  t: createTranslator({ locale: "en", messages: en, namespace: "chartWords.summary" }),
  absent: createTranslator({ locale: "en", messages: en, namespace: "absent" }),
};

const received = { label: "新收申请", unit: "件", kind: "count" } as const;
const years = (values: Readonly<Record<number, number | MissingReason>>) =>
  Object.entries(values).map(([year, value]) => ({
    year: Number(year),
    quantity: (typeof value === "number"
      ? { value, missing: null }
      : { value: null, missing: value }) satisfies Quantity,
  }));

test("says where it began, its highest year, where it ended, and what is missing and why", () => {
  const values = years({ 2019: 12, 2020: 20, 2021: "no-report", 2022: 40, 2023: 35, 2024: 31 });
  expect(summariseYears(received, values, CHINESE)).toBe(
    "2019–2024 年新收申请：2019 年 12 件，最高 2022 年 40 件，2024 年 31 件；2021 年：该年没有报告",
  );
  const requests = { label: "Requests received", unit: "requests", kind: "count" } as const;
  expect(summariseYears(requests, values, ENGLISH)).toBe(
    "Requests received, 2019–2024: 12 requests in 2019, highest 40 requests in 2022, 31 requests in 2024; 2021: No report for this year",
  );
});

test("the ends are not said again as highest or lowest", () => {
  expect(summariseYears(received, years({ 2022: 1, 2023: 5, 2024: 9 }), CHINESE)).toBe(
    "2022–2024 年新收申请：2022 年 1 件，2024 年 9 件",
  );
  expect(summariseYears(received, years({ 2022: 7, 2023: 0, 2024: 9 }), CHINESE)).toContain(
    "最低 2023 年 0 件",
  );
});

test("a single year, and nothing at all, are sentences too", () => {
  expect(summariseYears(received, years({ 2024: 3 }), CHINESE)).toBe(
    "2024 年新收申请：2024 年 3 件",
  );
  expect(summariseYears(received, years({ 2023: "blank", 2024: "blank" }), CHINESE)).toBe(
    "2023–2024 年新收申请：没有数字；2023, 2024 年：报告此处空白，未填数字",
  );
});

test("a share is a percentage, without its unit said twice", () => {
  const rate = { label: "公开率", unit: "%", kind: "share" } as const;
  expect(summariseYears(rate, years({ 2024: 0.25 }), CHINESE)).toContain("25.0%");
  expect(summariseYears(rate, years({ 2024: 0.25 }), CHINESE)).not.toContain("% %");
});

test("of bodies: who has most, who has least, and how many have no figure", () => {
  const bodies = [
    { name: "甲局", value: 3 },
    { name: "乙局", value: 30 },
    { name: "丙局", value: null },
  ];
  expect(summariseBodies(received, bodies, CHINESE)).toBe(
    "新收申请：最多 乙局，30 件；最少 甲局，3 件；1 个机关没有数字",
  );
});

test("of a spread: the middle, the middle half, and where the marked bodies are", () => {
  const values = [1, 2, 3, 4, 5];
  const marked = [{ name: "甲局", value: 5 }];
  expect(summariseSpread(received, 5, quantilesOf(values), marked, CHINESE)).toBe(
    "新收申请：5 个机关，一半在 2 件 与 4 件 之间，中位数 3 件，范围 1 件 至 5 件；甲局：5 件",
  );
});
