import { describe, expect, test } from "vitest";
import { findSections } from "@/lib/pipeline/segment/find-sections";
import { linesIn, wordsAt } from "@/tests/support/short-report";

const HEADINGS = [
  "总体情况",
  "主动公开政府信息情况",
  "收到和处理政府信息公开申请情况",
  "政府信息公开行政复议、行政诉讼情况",
  "存在的主要问题及改进情况",
  "其他需要报告的事项",
] as const;

const sectionsOf = (...lines: string[]) => {
  const text = lines.join("\n");
  return findSections(linesIn(text), 0, text.length).map((section) => ({
    ...section,
    words: text.slice(section.start, section.end),
    marked: wordsAt(text, section.place),
  }));
};
const numbersOf = (...lines: string[]) => sectionsOf(...lines).map(({ number }) => number);
/** The six headings numbered in one way, each with a line of prose. */
const numbered = (number: (index: number) => string) =>
  HEADINGS.flatMap((heading, index) => [`${number(index)}${heading}`, `第${index}段。`]);
const chinese = (index: number) => "一二三四五六".charAt(index);

describe("the six sections", () => {
  test.each([
    ["一、", (index: number) => `${chinese(index)}、`],
    ["一．", (index: number) => `${chinese(index)}．`],
    ["一 and a space", (index: number) => `${chinese(index)}　`],
    ["1、", (index: number) => `${index + 1}、`],
    ["1.", (index: number) => `${index + 1}.`],
    ["Markdown headings", (index: number) => `## ${chinese(index)}、`],
  ])("are told by headings with %s", (_, number) => {
    const sections = sectionsOf(...numbered(number));

    expect(sections.map((section) => section.number)).toEqual([1, 2, 3, 4, 5, 6]);
    expect(sections.map(({ heading }) => heading)).toEqual([...HEADINGS]);
    expect(sections.map(({ printedNumber }) => printedNumber)).not.toContain(null);
  });

  test("are told by the form's words without numbers", () => {
    const sections = sectionsOf(...numbered(() => ""));

    expect(sections.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6]);
    expect(new Set(sections.map(({ printedNumber }) => printedNumber))).toEqual(new Set([null]));
  });

  test("reach from their heading to the next, and the last to the end", () => {
    const sections = sectionsOf(
      "前言。",
      "一、总体情况",
      "甲。",
      "二、主动公开政府信息情况",
      "乙。",
    );

    expect(sections.map(({ words }) => words)).toEqual([
      "一、总体情况\n甲。\n",
      "二、主动公开政府信息情况\n乙。",
    ]);
    expect(sections.map(({ marked }) => marked)).toEqual([
      "一、总体情况",
      "二、主动公开政府信息情况",
    ]);
  });

  test("keep their number as printed, right or wrong", () => {
    const sections = sectionsOf("一、总体情况", "五、其他需要报告的事项");

    expect(sections.map(({ number, printedNumber }) => [number, printedNumber])).toEqual([
      [1, "一"],
      [6, "五"],
    ]);
  });

  test("may be headed in other words, where number and words agree", () => {
    expect(
      numbersOf("一、2020年工作概述", "三、依申请公开", "四、复议诉讼情况", "五、下一步改进"),
    ).toEqual([1, 3, 4, 5]);
    expect(numbersOf("二、下一步改进", "五、依申请公开")).toEqual([]);
  });

  test("may be headed in traditional characters", () => {
    expect(numbersOf("一、總體情況", "二、主動公開政府信息情況")).toEqual([1, 2]);
  });
});

describe("a section that is left out", () => {
  test("is missing from the list, and the others are in it", () => {
    expect(numbersOf("一、总体情况", "三、收到和处理政府信息公开申请情况", "正文。")).toEqual([
      1, 3,
    ]);
  });

  test("leaves none where the document has no headings", () => {
    expect(sectionsOf("正文。", "再一段。")).toEqual([]);
    expect(sectionsOf("")).toEqual([]);
  });
});

describe("what is no section's heading", () => {
  test.each([
    "我局总体情况良好。",
    "总体情况。",
    "主动公开政府信息情况见下表",
    "其他需要报告的事项没有",
    "一、我局做好总体情况统计工作。",
    "三、收到和处理政府信息公开申请情况，见下表。",
    "（一）总体情况",
    "(二)主动公开政府信息情况",
    `三、收到和处理政府信息公开申请情况${"，照常进行".repeat(12)}`,
  ])("is prose or a part of one: %s", (line) => {
    expect(numbersOf(line)).toEqual([]);
  });

  test("is the label of a table's row, numbered like one", () => {
    expect(
      numbersOf(
        "三、收到和处理政府信息公开申请情况",
        "一、本年新收政府信息公开申请数量\t1\t1",
        "四、结转下年度继续办理\t0\t0",
      ),
    ).toEqual([3]);
  });
});

describe("headings that stand twice", () => {
  test("count where the text follows them, not in a table of contents", () => {
    const contents = HEADINGS.map((heading, index) => `${chinese(index)}、${heading}`);
    const sections = sectionsOf(...contents, ...numbered((index) => `${chinese(index)}、`));

    expect(sections.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6]);
    expect(sections[0]?.words).toBe("一、总体情况\n第0段。\n");
  });

  test("begin no section before the report", () => {
    const text = "一、总体情况\n一、总体情况\n正文。";
    const sections = findSections(linesIn(text), 7, text.length);

    expect(sections.map(({ start }) => start)).toEqual([7]);
  });
});

test("a line that goes on in a semicolon is no heading", () => {
  const text = "一、总体情况\n三、收到和处理政府信息公开申请情况，见下表；";
  const lines = linesIn(text);

  expect(findSections(lines, 0, text.length).map(({ number }) => number)).toEqual([1]);
});
