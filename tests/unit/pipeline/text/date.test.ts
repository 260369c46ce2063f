import { describe, expect, it } from "vitest";
import { findDate } from "@/lib/pipeline/text/date";

describe("a date", () => {
  it.each([
    "2021年1月25日",
    "2021年01月25日",
    "2021 年 1 月 25 日",
    "２０２１年１月２５日",
    "2021年1月25",
    "2021-01-25",
    "2021—1—25",
    "2021/1/25",
    "2021.1.25",
    "二〇二一年一月二十五日",
    "二○二一年一月二十五日",
    "二零二一年一月二十五日",
    "二 〇 二 一 年 一 月 二 十 五 日",
  ])("is read however it is printed: %s", (text) => {
    expect(findDate(text)?.iso).toBe("2021-01-25");
  });

  it("is found inside a sentence, with the folded characters that make it", () => {
    expect(findDate("本报告于 2021 年 1 月 25 日 发布。")).toEqual({
      iso: "2021-01-25",
      printed: "2021年1月25日",
    });
    expect(findDate("某某局 二〇二一年十二月三十一日")).toEqual({
      iso: "2021-12-31",
      printed: "二零二一年十二月三十一日",
    });
  });

  it("is the first of several", () => {
    expect(findDate("2020年1月1日至2020年12月31日")?.iso).toBe("2020-01-01");
  });

  it("may be the 29th of February of a leap year alone", () => {
    expect(findDate("2024年2月29日")?.iso).toBe("2024-02-29");
    expect(findDate("2023年2月29日")).toBeNull();
  });
});

describe("no date", () => {
  it.each(["", "2021年", "2021年1月", "一月二十五日", "20210125", "0451-1234567"])(
    "is in %j",
    (text) => {
      expect(findDate(text)).toBeNull();
    },
  );

  it.each(["2021年2月30日", "2021年13月1日", "2021-00-10", "二〇二一年二月三十日"])(
    "is made of numbers that the calendar does not have: %s",
    (text) => {
      expect(findDate(text)).toBeNull();
    },
  );

  it.each(["1989年12月31日", "2101年1月1日"])("is so far from our time: %s", (text) => {
    expect(findDate(text)).toBeNull();
  });
});

describe("a date that is easily misread", () => {
  it.each([
    ["二〇二一年1月25日", "2021-01-25"],
    ["2021年一月二十五日", "2021-01-25"],
    ["2021年元月25日", "2021-01-25"],
    ["2021年1月廿五日", "2021-01-25"],
    ["二O二一年一月二十五日", "2021-01-25"],
    ["2021年1月25号", "2021-01-25"],
    ["2021-01-25 15:47", "2021-01-25"],
    ["二〇二〇年一月一日签，2021年1月25日发", "2020-01-01"],
  ])("is read: %s", (text, iso) => {
    expect(findDate(text)?.iso).toBe(iso);
  });

  it.each(["2021年1月251日", "12021-01-25", "2020.12.312", "2021年13月1日"])(
    "is none where its digits would have to be cut: %s",
    (text) => {
      expect(findDate(text)).toBeNull();
    },
  );
});
