import { describe, expect, test } from "vitest";
import { mostNamedYear, periodsIn, yearsIn } from "@/lib/pipeline/recognise/years";
import { linesIn, readPlainText, wordsAt } from "@/tests/support/short-report";

const periods = (text: string) => periodsIn(linesIn(text));
const years = (text: string) => yearsIn(linesIn(text));

describe("the period of a report", () => {
  test.each([
    "自2022年1月1日起至2022年12月31日",
    "2022年1月1日到2022年12月31日",
    "2022年1月1日至12月31日",
    "2022年1月1日—12月31日",
    "从 2022 年 1 月 1 日 至 2022 年 12 月 31 日",
    "２０２２年１月１日至１２月３１日",
  ])("is told from %s, at its place", (period) => {
    const text = `统计期限${period}止。`;
    const found = periods(text);

    expect(found.map(({ year, role }) => [year, role])).toEqual([[2022, "period"]]);
    expect(wordsAt(text, found[0]?.place ?? null)).toBe(period);
  });

  test("is the year in which it ends", () => {
    expect(periods("2021年1月1日至2022年12月31日").map(({ year }) => year)).toEqual([2022]);
  });

  test.each(["2022年1月1日至6月30日", "2022年1月至12月", "2022年3月1日至12月31日"])(
    "is a whole year, which %s is not",
    (text) => {
      expect(periods(text)).toEqual([]);
    },
  );
});

describe("the years of the text", () => {
  test("are all that it names, in reading order, each at its place", () => {
    const text = "2022年，栏目比 2021 年更全。";
    const found = years(text);

    expect(found.map(({ year, role }) => [year, role])).toEqual([
      [2022, "text"],
      [2021, "text"],
    ]);
    expect(found.map(({ place }) => wordsAt(text, place))).toEqual(["2022年", "2021 年"]);
  });

  test.each(["120221年", "2022", "1998年", "第2022号"])(
    "are four digits and 年, not %s",
    (text) => {
      expect(years(text)).toEqual([]);
    },
  );

  test("give the one that is named most, and the earlier of two named as often", () => {
    expect(mostNamedYear(years("2021年、2022年、2022年"))).toBe(2022);
    expect(mostNamedYear(years("2022年、2021年"))).toBe(2021);
    expect(mostNamedYear([])).toBeNull();
  });
});

describe("a report's year", () => {
  const report = (title: string, ...lines: string[]) => readPlainText([title, ...lines].join("\n"));

  test("is the title's where title, period, text and date disagree, and all are kept", () => {
    const text = [
      "鹤岗市水务局2020年政府信息公开工作年度报告",
      "统计期限为2019年1月1日至12月31日。",
      "一、总体情况",
      "2018年，我们继续更新栏目。",
      "六、其他需要报告的事项",
      "鹤岗市水务局",
      "2022年1月5日",
    ].join("\n");
    const { year, years: named, publishedOn, diagnostics } = readPlainText(text);

    expect(year).toBe(2020);
    expect(publishedOn).toBe("2022-01-05");
    expect(diagnostics).toEqual([]);
    expect(named.map((each) => [each.role, each.year, wordsAt(text, each.place)])).toEqual([
      ["title", 2020, "2020年"],
      ["period", 2019, "2019年1月1日至12月31日"],
      ["text", 2018, "2018年"],
      ["date", 2022, "2022年1月5日"],
    ]);
  });

  test("is the period's where the title names none", () => {
    const { year, diagnostics } = report(
      "鹤岗市水务局政府信息公开工作年度报告",
      "统计期限为2019年1月1日至12月31日。",
    );

    expect(year).toBe(2019);
    expect(diagnostics).toEqual([]);
  });

  test("is the one that the overview names, with a doubt, where neither does", () => {
    const { year, diagnostics } = report(
      "鹤岗市水务局政府信息公开工作年度报告",
      "一、总体情况",
      "2020年，我们继续更新栏目。",
    );

    expect(year).toBe(2020);
    expect(diagnostics.map(({ code }) => code)).toEqual(["year-uncertain"]);
  });

  test("is the year before the signature's, with a doubt, where nothing else tells", () => {
    const { year, diagnostics } = report(
      "鹤岗市水务局政府信息公开工作年度报告",
      "鹤岗市水务局",
      "2021年1月5日",
    );

    expect(year).toBe(2020);
    expect(diagnostics.map(({ code }) => code)).toEqual(["year-uncertain"]);
  });

  test("is none where the document names none", () => {
    const { year, years: named } = report("鹤岗市水务局政府信息公开工作年度报告", "正文。");

    expect(year).toBeNull();
    expect(named).toEqual([]);
  });
});
