import { describe, expect, it } from "vitest";
import { type AmountContext, interpretAmount } from "@/lib/pipeline/tables/interpret-amount";

function read(printed: string, context: Partial<AmountContext> = {}) {
  return interpretAmount(printed, { labels: [], projects: null, stated: [], ...context });
}

const inYuan = { reading: "CNY" } as const;
const inWan = { reading: "CNY 10,000" } as const;

describe("a unit in the cell", () => {
  it.each([
    ["251000元", 25.1, { printed: "元", ...inYuan }],
    ["251,000.00 元", 25.1, { printed: "元", ...inYuan }],
    ["¥300", 0.03, { printed: "元", ...inYuan }],
    ["592万元", 592, { printed: "万元", ...inWan }],
    ["20275.42(万)", 20_275.42, { printed: "万", ...inWan }],
    ["2亿元", 20_000, { printed: "亿元", ...inWan }],
  ])("decides: %s", (printed, value, unit) => {
    expect(read(printed)).toEqual({ value, absent: null, unit: { ...unit, source: "cell" } });
  });

  it("comes before the heading's, the prose's and what the size speaks for", () => {
    const context = {
      labels: ["采购总金额（单位：万元）"],
      stated: [{ printedValue: 12, unit: "亿元" }],
    };

    expect(read("12元", context)).toMatchObject({ value: 0.0012, unit: { source: "cell" } });
    expect(read("2000000万元").value).toBe(2_000_000);
  });

  it("is moved by its digits, so that nothing is lost or made up", () => {
    expect(read("25804447.99元").value).toBe(2580.444799);
    expect(read("0.1元").value).toBe(0.00001);
    expect(read("123456789012.34元").value).toBe(12_345_678.901234);
  });
});

describe("a unit in the heading or the row's label", () => {
  it.each([
    ["采购总金额（元）", 0.0012, { printed: "元", ...inYuan }],
    ["采购总金额（单位：元）", 0.0012, { printed: "元", ...inYuan }],
    ["采购总金额（单位：万元）", 12, { printed: "万元", ...inWan }],
    ["收费金额（单位：万元，保留四位小数）", 12, { printed: "万元", ...inWan }],
    ["采购总金额（亿元）", 120_000, { printed: "亿元", ...inWan }],
    ["采购总金额\n（萬元）", 12, { printed: "万元", ...inWan }],
  ])("decides where the cell has none: %j", (label, value, unit) => {
    const labels = ["采购", label];

    expect(read("12", { labels })).toEqual({
      value,
      absent: null,
      unit: { ...unit, source: "header" },
    });
  });

  it("comes before the prose's and what the size speaks for", () => {
    const context = {
      labels: ["采购总金额（万元）"],
      stated: [{ printedValue: 1_234_567, unit: "元" }],
    };

    expect(read("1234567", context)).toMatchObject({
      value: 1_234_567,
      unit: { source: "header" },
    });
  });

  it("is none where the characters are part of a word", () => {
    expect(read("12", { labels: ["多元化采购", "万元以上采购"] }).unit).toEqual({
      printed: null,
      source: "form",
      ...inWan,
    });
  });
});

describe("a unit in the prose", () => {
  it("decides where the prose states the same number", () => {
    const stated = [
      { printedValue: 7, unit: "万元" },
      { printedValue: 12, unit: "元" },
    ];

    expect(read("12", { stated })).toEqual({
      value: 0.0012,
      absent: null,
      unit: { printed: "元", source: "narrative", ...inYuan },
    });
  });

  it("comes before what the size speaks for", () => {
    const stated = [{ printedValue: 1_000_000, unit: "万元" }];

    expect(read("1000000", { stated })).toMatchObject({
      value: 1_000_000,
      unit: { source: "narrative", reading: "CNY 10,000" },
    });
  });

  it("does not count for another number, nor for zero", () => {
    expect(read("12", { stated: [{ printedValue: 13, unit: "元" }] }).unit?.source).toBe("form");
    expect(read("0", { stated: [{ printedValue: 0, unit: "元" }] }).unit?.source).toBe("form");
  });
});

describe("an amount without any unit", () => {
  const form = { printed: null, source: "form", ...inWan };
  const inferred = { printed: null, source: "inferred", ...inYuan };

  it.each([
    ["0", 0],
    ["12.5", 12.5],
    ["999999.99", 999_999.99],
    ["-5", -5],
  ])("has the form's: %s", (printed, value) => {
    expect(read(printed)).toEqual({ value, absent: null, unit: form });
  });

  it("is yuan where no body buys for so many ten thousands", () => {
    expect(read("1000000")).toEqual({ value: 100, absent: null, unit: inferred });
    expect(read("25804447.99")).toEqual({ value: 2580.444799, absent: null, unit: inferred });
  });

  it("is yuan where no project costs so many ten thousands", () => {
    expect(read("600000", { projects: 2 })).toEqual({ value: 60, absent: null, unit: inferred });
    expect(read("600000", { projects: 3 })).toEqual({ value: 600_000, absent: null, unit: form });
  });

  it("has the form's where no project is known to share it", () => {
    expect(read("600000", { projects: 0 })).toMatchObject({ value: 600_000, unit: form });
    expect(read("600000", { projects: null })).toMatchObject({ value: 600_000, unit: form });
  });
});

describe("a cell without an amount", () => {
  it.each([
    ["", "blank"],
    ["/", "dash"],
    ["无", "dash"],
    ["12a", "unreadable"],
    ["3件", "unreadable"],
    ["2 项", "unreadable"],
  ])("has no unit, and says why it has no value: %j", (printed, absent) => {
    expect(read(printed, { labels: ["采购总金额（元）"] })).toEqual({
      value: null,
      absent,
      unit: null,
    });
  });
});

describe("numbers at the edge of what can be held", () => {
  it.each(["0.00000001元", "1111111111111111111111元", "1111111111111111111111"])(
    "have a value or a reason for none, never neither: %s",
    (printed) => {
      const { value, absent } = read(printed);
      expect(Number.isFinite(value) || absent !== null).toBe(true);
    },
  );
});

it.each(["采购总金额（千元）", "采购总金额（百万元）", "采购总金额（美元）", "采购单元"])(
  "a unit that is part of another word is none of ours: %s",
  (label) => {
    expect(read("12", { labels: [label] }).unit?.source).not.toBe("header");
  },
);
