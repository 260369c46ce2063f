import { expect, it } from "vitest";
import { CHINESE_NUMERAL, parseChineseNumeral } from "@/lib/pipeline/text/chinese-numeral";

it.each([
  ["零", 0],
  ["三", 3],
  ["两", 2],
  ["十", 10],
  ["十二", 12],
  ["二十", 20],
  ["九十九", 99],
  ["一百零五", 105],
  ["一百二十", 120],
  ["一千二百三十四", 1234],
  ["一千零五", 1005],
  ["两千", 2000],
])("%s is %i", (text, value) => {
  expect(parseChineseNumeral(text)).toBe(value);
});

it.each([
  ["十万", 100_000],
  ["一万零五", 10_005],
  ["二十万三千", 203_000],
  ["一亿二千万", 120_000_000],
  ["三十二亿", 3_200_000_000],
])("%s is counted by ten thousands and hundred millions", (text, value) => {
  expect(parseChineseNumeral(text)).toBe(value);
});

it.each([
  ["二零二零", 2020],
  ["二零二一", 2021],
  ["一二三", 123],
])("%s, digit by digit, is a number", (text, value) => {
  expect(parseChineseNumeral(text)).toBe(value);
});

it("two digits side by side are no number, since they may be 三 or 四", () => {
  expect(parseChineseNumeral("三四")).toBeNull();
});

it.each(["", "万", "万万", "三x", "x", "3", "二百三四十", "壹"])("%j makes no number", (text) => {
  expect(parseChineseNumeral(text)).toBeNull();
});

it("finds runs of numerals in a sentence by the characters they are made of", () => {
  const runs = "共受理一百零五件，办结十二件".match(new RegExp(`${CHINESE_NUMERAL}+`, "gu"));

  expect(runs).toEqual(["一百零五", "十二"]);
});

it.each([
  "二十二十",
  "百百",
  "十十",
  "一十百",
  "二十千",
  "百二",
  "三百五",
  "三千五",
  "一万五",
  "万",
])("%s is no number that a report would print", (text) => {
  expect(parseChineseNumeral(text)).toBeNull();
});

it.each([
  ["三百零五", 305],
  ["三百五十", 350],
  ["一百十五", 115],
  ["一万五千", 15_000],
  ["一万亿", 1_000_000_000_000],
])("%s is %i, and nothing else", (text, value) => {
  expect(parseChineseNumeral(text)).toBe(value);
});
