import { describe, expect, it } from "vitest";
import { isFigureLike, parseFigure } from "@/lib/pipeline/text/figure";

describe("a figure in digits", () => {
  it.each([
    ["0", 0],
    ["０", 0],
    ["１２", 12],
    ["1,113", 1113],
    ["1，113", 1113],
    ["12,345,678", 12_345_678],
    ["0.5", 0.5],
    ["1,113.5", 1113.5],
    [" 7\n", 7],
    ["\u200b8", 8],
    ["9&nbsp;", 9],
  ])("is read whatever its width, its separators and the space around it: %j", (printed, value) => {
    expect(parseFigure(printed)).toEqual({ value, unit: null });
  });

  it.each([
    ["13 612", 13_612],
    ["13\u00a0612", 13_612],
    ["13\u2009612", 13_612],
    ["1 234 567", 1_234_567],
    ["-13 612", -13_612],
    ["1 113.50", 1113.5],
  ])("may set its thousands apart by spaces: %j", (printed, value) => {
    expect(parseFigure(printed)).toEqual({ value, unit: null });
  });
});

describe("a change", () => {
  it.each([
    ["+2", 2],
    ["＋2", 2],
    ["+ 2", 2],
    ["增2", 2],
    ["增 2", 2],
    ["增加2", 2],
    ["新增2", 2],
    ["上升2", 2],
  ])("goes up by its sign or its word: %j", (printed, value) => {
    expect(parseFigure(printed)).toEqual({ value, unit: null });
  });

  it.each([
    ["-1", -1],
    ["−1", -1],
    ["－1", -1],
    ["—1", -1],
    ["- 1", -1],
    ["减1", -1],
    ["減1", -1],
    ["减少1", -1],
    ["下降1", -1],
    ["负1", -1],
  ])("goes down by its sign or its word: %j", (printed, value) => {
    expect(parseFigure(printed)).toEqual({ value, unit: null });
  });

  it("of nothing is zero, without a sign", () => {
    const figure = parseFigure("-0");
    expect("value" in figure && Object.is(figure.value, 0)).toBe(true);
  });
});

describe("a figure with its unit", () => {
  it.each([
    ["251000元", 251_000, "元"],
    ["251,000.00 元", 251_000, "元"],
    ["592万元", 592, "万元"],
    ["20275.42(万)", 20_275.42, "万"],
    ["20275.42（万元）", 20_275.42, "万元"],
    ["25.1 万元", 25.1, "万元"],
    ["2亿元", 2, "亿元"],
    ["12 345元", 12_345, "元"],
    ["12件", 12, "件"],
    ["3 项", 3, "项"],
    ["减少2项", -2, "项"],
  ])("keeps the unit and converts nothing: %j", (printed, value, unit) => {
    expect(parseFigure(printed)).toEqual({ value, unit });
  });

  it.each([
    ["¥251000", 251_000],
    ["￥251,000.00", 251_000],
    ["人民币300", 300],
  ])("takes its unit from a sign of currency: %j", (printed, value) => {
    expect(parseFigure(printed)).toEqual({ value, unit: "元" });
  });

  it("prefers the unit after it to the currency before it", () => {
    expect(parseFigure("人民币3万元")).toEqual({ value: 3, unit: "万元" });
  });
});

describe("a figure in Chinese numerals", () => {
  it.each([
    ["三", 3, null],
    ["二十", 20, null],
    ["一百二十件", 120, "件"],
    ["〇", 0, null],
    ["○", 0, null],
  ])("is read as its number: %j", (printed, value, unit) => {
    expect(parseFigure(printed)).toEqual({ value, unit });
  });

  it("takes 万 after a numeral for a unit, and 万 alone for nothing", () => {
    expect(parseFigure("三万")).toEqual({ value: 3, unit: "万" });
    expect(parseFigure("万")).toEqual({ absent: "unreadable" });
  });
});

describe("the mark of a note after a figure", () => {
  it.each([
    ["3①", 3],
    ["12①②", 12],
    ["12 ①", 12],
    ["3²", 3],
    ["3*", 3],
    ["3※", 3],
    ["3[1]", 3],
    ["3【注1】", 3],
    ["3（注1）", 3],
    ["3（注）", 3],
  ])("is never a digit of it: %j", (printed, value) => {
    expect(parseFigure(printed)).toEqual({ value, unit: null });
  });

  it.each(["①", "²", "注1", "-①"])("is no figure on its own: %j", (printed) => {
    expect(parseFigure(printed)).toEqual({ absent: "unreadable" });
  });
});

describe("a cell without a figure", () => {
  it.each(["", "  ", "\u3000", "\u00a0\n", "\u200b", "\ufeff", "&nbsp;", "<br>"])(
    "is blank where nothing is printed: %j",
    (printed) => {
      expect(parseFigure(printed)).toEqual({ absent: "blank" });
    },
  );

  it.each(["/", "／", "\\", "-", "—", "——", "---", "－", "_", "*", "无", "無", "没有"])(
    "is a dash where a sign or word says that nothing applies: %j",
    (printed) => {
      expect(parseFigure(printed)).toEqual({ absent: "dash" });
    },
  );

  it.each(["不适用", "不涉及", "N/A", "n/a", " 不 适 用 "])(
    "is a dash where it is said at length: %j",
    (printed) => {
      expect(parseFigure(printed)).toEqual({ absent: "dash" });
    },
  );

  it.each([
    "l2",
    "O",
    "12a",
    "1,23",
    "1,1133",
    "12.",
    "1.5.2",
    "1e3",
    "0x10",
    "10%",
    "约3",
    "1-2",
    "3/4",
    "2020年",
    "(3)",
    "+",
    "减",
    "无数据",
  ])("is unreadable where something else is printed: %j", (printed) => {
    expect(parseFigure(printed)).toEqual({ absent: "unreadable" });
  });

  it.each(["2 0", "0 0", "1\n3", "1. 5", "1 ,113", "13 6120"])(
    "is unreadable where digits stand apart and are no thousands: %j",
    (printed) => {
      expect(parseFigure(printed)).toEqual({ absent: "unreadable" });
    },
  );

  it("is unreadable where more digits stand than any figure has", () => {
    expect(parseFigure("1".repeat(61))).toEqual({ absent: "unreadable" });
  });

  it("is not taken for one by the space around its figure", () => {
    expect(parseFigure(`7${" ".repeat(200)}`)).toEqual({ value: 7, unit: null });
  });
});

describe("what ends a label", () => {
  it.each(["0", "１２", "-1", "增2", "592万元", "/", "—", "无", "3①"])(
    "is a figure in digits or a dash: %j",
    (text) => {
      expect(isFigureLike(text)).toBe(true);
    },
  );

  it.each(["", "三", "二十", "一、", "规章", "12a", "①"])(
    "is no blank, no word and no Chinese numeral: %j",
    (text) => {
      expect(isFigureLike(text)).toBe(false);
    },
  );
});

describe("figures set apart by spaces", () => {
  it.each([
    "12 000 3",
    "1 113 0",
    "2 000 0",
    "13 612 4",
    "1 234 56",
    "1 113.5 2",
    "0 113",
    "0 000",
  ])("are not one figure unless all are thousands: %j", (printed) => {
    expect(parseFigure(printed)).toEqual({ absent: "unreadable" });
  });
});
