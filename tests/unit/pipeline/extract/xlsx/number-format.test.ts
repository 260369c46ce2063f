import { describe, expect, it } from "vitest";
import { BUILT_IN_FORMATS, NumberFormat } from "@/lib/pipeline/extract/xlsx/number-format";

function shown(value: number, code: string): string {
  return new NumberFormat(code).showNumber(value, 1900);
}

describe("a number in the format General", () => {
  it.each([
    [0, "0"],
    [-0, "0"],
    [12, "12"],
    [-3, "-3"],
    [0.1 + 0.2, "0.3"],
    [1.1 * 3, "3.3"],
    [25804447.99, "25804447.99"],
    [275.4213, "275.4213"],
    [1 / 3, "0.333333333"],
    [1234567.891234, "1234567.891"],
    [99999999999.6, "100000000000"],
    [123456789012345, "123456789012345"],
    [1.5e20, "1.5E+20"],
    [2e20, "2E+20"],
    [0.00001234, "1.234E-05"],
    [0.0001234, "0.0001234"],
  ])("is shown without noise: %d as %s", (value, text) => {
    expect(shown(value, "General")).toBe(text);
    expect(shown(value, "")).toBe(text);
    expect(shown(value, "G/通用格式")).toBe(text);
  });
});

describe("a number in a format of its own", () => {
  it.each([
    [1808, "0", "1808"],
    [0.4, "0", "0"],
    [-0.4, "0", "0"],
    [2.5, "0", "3"],
    [-2.5, "0", "-3"],
    [1.005, "0.00", "1.01"],
    [9.999, "0.00", "10.00"],
    [0, "0.00", "0.00"],
    [0.5, "#.##", ".5"],
    [5, "000", "005"],
    [1113, "#,##0", "1,113"],
    [1234567.891, "#,##0.00", "1,234,567.89"],
    [5, "#,##0", "5"],
    [12, "0,000", "0,012"],
    [0.256, "0%", "26%"],
    [0.256, "0.0%", "25.6%"],
    [1234567, "0,", "1235"],
    [123456789, "0.0,,", "123.5"],
    [12345, '0!.0,"万"', "1.2万"],
    [5, '0"件"', "5件"],
    [5, "0件", "5件"],
    [5, "[Red]0", "5"],
    [5.5, "[$¥-804]#,##0.00", "¥5.50"],
    [1234, "0.00E+00", "1234"],
    [0.5, "# ?/?", "0.5"],
    [13912345678, "000-0000-0000", "139-1234-5678"],
    [7, "@", "7"],
    [7, "General件", "7件"],
  ])("%d in %s is %s", (value, code, text) => {
    expect(shown(value, code)).toBe(text);
  });

  it.each([
    [0, "0;-0;;@", ""],
    [0, '0;-0;"无"', "无"],
    [0, "0;;", ""],
    [-2, "0;(0)", "(2)"],
    [-2, "0;;", ""],
    [2, '"增"0;"减"0;0', "增2"],
    [-2, '"增"0;"减"0;0', "减2"],
    [5, ";;;", ""],
    [-1.4, "[=0]0;0.0", "-1.4"],
    [80, '[>=60]"合格";"不合格"', "合格"],
    [8, '[>=60]"合格";"不合格"', "不合格"],
  ])("%d chooses its section of %s: %j", (value, code, text) => {
    expect(shown(value, code)).toBe(text);
  });

  it.each([
    [43, 1234.5, " 1,234.50 "],
    [43, 0, " -   "],
    [41, -1234, " -1,234 "],
    [9, 0.5, "50%"],
    [3, 45000, "45,000"],
    [0, 3, "3"],
  ])("has the code that format %d has without one", (id, value, text) => {
    expect(shown(value, BUILT_IN_FORMATS[id] ?? "General")).toBe(text);
  });
});

describe("a day in a date format", () => {
  it.each([
    [44221, 'yyyy"年"m"月"d"日"', "2021年1月25日"],
    [44221, "yyyy年m月d日", "2021年1月25日"],
    [44221, "[$-804]yyyy/mm/dd;@", "2021/01/25"],
    [44221, "yyyy\\-mm\\-dd", "2021-01-25"],
    [44221, "yy.m.d", "21.1.25"],
    [44221, '[DBNum1][$-804]yyyy"年"m"月"d"日"', "二〇二一年一月二十五日"],
    [44199, '[DBNum1]m"月"d"日"', "一月三日"],
    [44135, '[DBNum1]m"月"d"日"', "十月三十一日"],
    [44221, "[$-F800]dddd\\, mmmm dd\\, yyyy", "2021年1月25日Mon, Jan 25, 2021"],
    [44221.5, "yyyy-m-d h:mm", "2021-1-25 12:00"],
    [44221.75, "h:mm:ss AM/PM", "6:00:00 PM"],
    [44221.25, '上午/下午h"时"mm"分"', "上午6时00分"],
    [1.5, "[h]:mm", "36:00"],
    [44221, "aaaa", "星期一"],
    [1, "yyyy-m-d", "1900-1-1"],
    [61, "yyyy-m-d", "1900-3-1"],
    [-1, "yyyy-m-d", "-1"],
    [1e9, "yyyy-m-d", "1000000000"],
  ])("%d in %s is %s", (value, code, text) => {
    expect(shown(value, code)).toBe(text);
  });

  it("is counted from 1904 where the workbook says so", () => {
    expect(new NumberFormat("yyyy-m-d").showNumber(42759, 1904)).toBe("2021-1-25");
  });

  it("has the codes of Chinese editions where the file has none", () => {
    expect(shown(44221, BUILT_IN_FORMATS[14] ?? "")).toBe("2021/1/25");
    expect(shown(44221, BUILT_IN_FORMATS[31] ?? "")).toBe("2021年1月25日");
    expect(shown(44221, BUILT_IN_FORMATS[57] ?? "")).toBe("2021年1月");
  });
});

describe("a text", () => {
  it.each([
    ["+2", "0", "+2"],
    ["五", '@"件"', "五件"],
    ["五", '0;-0;0;"共"@', "共五"],
    ["五", ";;;", ""],
  ])("%s in %s is %j", (text, code, expected) => {
    expect(new NumberFormat(code).showText(text)).toBe(expected);
  });
});
