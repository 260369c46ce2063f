import { describe, expect, test } from "vitest";
import { foldName, fullNamesOf, isFullName } from "@/lib/server/store/agency-names";
import { regionsFit } from "@/lib/server/store/match-agency";
import { buildReport } from "@/tests/support/build-report";

describe("a full name says whose body it is", () => {
  test.each([
    "洛阳市西工区城市管理局",
    "鹤岗市城市管理综合执法局",
    "鼓楼区城市管理局",
    "市中区财政局",
    "市北区人民政府",
    "镇江市财政局",
    "河南省人民政府办公厅",
    "内蒙古自治区水利厅",
    "国家税务总局洛阳市税务局",
    "中华人民共和国财政部",
    "太和县税镇镇人民政府",
    "北京市朝阳区人民政府朝外街道办事处",
    "苏州工业园区管理委员会综合执法局昆山市分局",
  ])("%s does", (name) => {
    expect(isFullName(name)).toBe(true);
  });

  test.each([
    "市财政局",
    "区城市管理局",
    "县人民政府办公室",
    "城市管理局",
    "住房和城乡建设局",
    "市场监督管理局",
    "我局",
    "本机关",
    "各单位",
    "",
  ])("%s does not", (name) => {
    expect(isFullName(name)).toBe(false);
  });
});

test("names compare without spaces, widths and traditional characters", () => {
  expect(foldName("洛陽市 財政局（本級）")).toBe(foldName("洛阳市财政局(本级)"));
});

test("a report's names are those of its own body: not of one that signs by mistake", () => {
  const names = (agency: string, signatory: string) =>
    fullNamesOf(buildReport({ agency, signatory }));
  expect(names("洛阳市财政局", "洛阳市 财政局")).toEqual(["洛阳市财政局"]);
  expect(names("洛阳市人民政府", "洛阳市人民政府办公室")).toEqual([
    "洛阳市人民政府",
    "洛阳市人民政府办公室",
  ]);
  expect(names("洛阳市财政局", "洛阳市教育局")).toEqual(["洛阳市财政局"]);
  expect(names("洛阳市西工区城市管理局", "洛阳市城管局")).toEqual(["洛阳市西工区城市管理局"]);
});

describe("regions fit when one may lie in the other", () => {
  test.each([
    ["410303", "410300", true],
    ["410000", "410303", true],
    ["410303", null, true],
    ["410303", "410305", false],
    ["320106", "320302", false],
    ["410300", "230400", false],
  ])("%s and %s: %s", (one, other, expected) => {
    expect(regionsFit(one, other)).toBe(expected);
    expect(regionsFit(other, one)).toBe(expected);
  });
});
