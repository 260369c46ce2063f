import { describe, expect, test } from "vitest";
import { findTitles } from "@/lib/pipeline/recognise/title";
import { linesIn, wordsAt } from "@/tests/support/short-report";

const titlesIn = (text: string) => findTitles(linesIn(text), text);

describe("a title on one line", () => {
  test.each([
    "洛阳市水利局2022年政府信息公开工作年度报告",
    "洛阳市水利局2022年度政府信息公开工作年度报告",
    "洛阳市水利局2022年度政府信息公开年度工作报告",
    "洛阳市水利局2022年政府信息公开年报",
    "洛阳市水利局政府信息公开2022年度报告",
    "洛阳市水利局政府信息公开2022年年度报告",
    "洛阳市水利局的2022年政府信息公开年度报告",
    "洛阳市水利局关于2022年度政府信息公开工作的报告",
    "关于洛阳市水利局2022年度政府信息公开工作年度报告",
    "2022年洛阳市水利局政府信息公开工作年度报告",
    "洛阳市水利局2022年政府信息公开工作年度报告（公开稿）",
    "附件1：洛阳市水利局2022年政府信息公开工作年度报告",
    "1.洛阳市水利局2022年政府信息公开工作年度报告",
  ])("gives the body and the year, whole and as printed: %s", (text) => {
    const [title, ...others] = titlesIn(text);

    expect(others).toEqual([]);
    expect(title).toMatchObject({ text, year: 2022, body: "洛阳市水利局" });
    expect(wordsAt(text, title?.place ?? null)).toBe(text);
    expect(wordsAt(text, title?.bodyPlace ?? null)).toBe("洛阳市水利局");
    expect(wordsAt(text, title?.yearPlace ?? null)).toMatch(/^2022年度?$/u);
  });

  test("may print its year in Chinese numerals, with any of the zeros that are typed", () => {
    expect(titlesIn("洛阳市水利局二〇二二年政府信息公开工作年度报告")[0]?.year).toBe(2022);
    expect(titlesIn("洛阳市水利局二○二二年政府信息公开工作年度报告")[0]?.year).toBe(2022);
    expect(titlesIn("洛阳市水利局二零二二年政府信息公开工作年度报告")[0]?.year).toBe(2022);
    expect(titlesIn("洛阳市水利局二O二二年政府信息公开工作年度报告")[0]?.year).toBe(2022);
  });

  test("is told through spaces, which its text leaves out and its place keeps", () => {
    const text = "洛阳市水利局 2022 年 政府信息公开工作 年度报告";
    const [title] = titlesIn(text);

    expect(title?.text).toBe("洛阳市水利局2022年政府信息公开工作年度报告");
    expect(wordsAt(text, title?.yearPlace ?? null)).toBe("2022 年");
    expect(wordsAt(text, title?.place ?? null)).toBe(text);
  });

  test("is told in traditional characters and given as printed", () => {
    expect(titlesIn("洛陽市水利局2022年政府信息公開工作年度報告")).toMatchObject([
      { body: "洛陽市水利局", year: 2022 },
    ]);
  });

  test("does without a year or without a body, not without both", () => {
    expect(titlesIn("洛阳市水利局政府信息公开工作年度报告")).toMatchObject([
      { body: "洛阳市水利局", year: null, yearPlace: null },
    ]);
    expect(titlesIn("2022年政府信息公开工作年度报告")).toMatchObject([
      { body: null, bodyPlace: null, year: 2022 },
    ]);
    expect(titlesIn("政府信息公开工作年度报告")).toEqual([]);
  });
});

describe("markup around a title", () => {
  test.each([
    "# 洛阳市水利局2022年政府信息公开工作年度报告",
    "**洛阳市水利局2022年政府信息公开工作年度报告**",
    "## **洛阳市水利局2022年政府信息公开工作年度报告**",
  ])("is no part of it: %s", (text) => {
    expect(titlesIn(text)).toMatchObject([
      { text: "洛阳市水利局2022年政府信息公开工作年度报告", body: "洛阳市水利局", year: 2022 },
    ]);
  });
});

describe("a title on several lines", () => {
  test.each([
    "洛阳市水利局\n2022年政府信息公开工作年度报告",
    "洛阳市水利局2022年政府信息\n公开工作年度报告",
    "洛阳市水利局\n2022年政府信息公开工作\n年度报告",
    "洛阳市水利局\n\n2022年政府信息公开工作年度报告",
  ])("is one title: %j", (text) => {
    const titles = titlesIn(text);

    expect(titles).toHaveLength(1);
    expect(titles[0]).toMatchObject({
      text: "洛阳市水利局2022年政府信息公开工作年度报告",
      body: "洛阳市水利局",
      year: 2022,
    });
    expect(wordsAt(text, titles[0]?.place ?? null)).toBe(text);
  });

  test("may have its body below", () => {
    expect(titlesIn("2022年政府信息公开工作年度报告\n洛阳市水利局")).toMatchObject([
      { body: "洛阳市水利局", year: 2022 },
    ]);
  });

  test("does not begin with the page's navigation above it", () => {
    const text = "首页\n政务公开\n洛阳市水利局2022年政府信息公开工作年度报告";
    const [title] = titlesIn(text);

    expect(title?.place.start).toBe(text.indexOf("洛阳"));
  });

  test("does not take its year from a date above it", () => {
    expect(titlesIn("2021年\n洛阳市水利局2022年政府信息公开工作年度报告")).toMatchObject([
      { year: 2022 },
    ]);
  });
});

describe("what is no title", () => {
  test.each([
    "洛阳市水利局2022年工作总结",
    "我们编制了2022年政府信息公开工作年度报告",
    "洛阳市水利局按照要求编制2022年政府信息公开工作年度报告。",
    "政府信息公开年报",
    "政府信息公开指南",
    "洛阳市水利局2022年政府信息公开工作年度报告已经发布，欢迎查阅。",
    "",
  ])("gives none: %s", (text) => {
    expect(titlesIn(text)).toEqual([]);
  });
});

test("every title of a document is given, in reading order", () => {
  const text = [
    "洛阳市水利局2021年政府信息公开工作年度报告",
    "正文。",
    "洛阳市教育局2022年政府信息公开工作年度报告",
  ].join("\n");

  expect(titlesIn(text).map(({ body, year }) => [body, year])).toEqual([
    ["洛阳市水利局", 2021],
    ["洛阳市教育局", 2022],
  ]);
});

test.each([
  "洛阳市水利局2022年年度政府信息公开工作年度报告",
  "洛阳市水利局关于2022年度政府信息公开工作的年度报告",
  "洛阳市水利局2022年政务公开年报",
  "洛阳市水利局2022年度政务公开工作年度报告",
])("a title may be worded so: %s", (text) => {
  expect(titlesIn(text)).toMatchObject([{ text, year: 2022, body: "洛阳市水利局" }]);
});
