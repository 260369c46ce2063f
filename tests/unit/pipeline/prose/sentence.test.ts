import { describe, expect, test } from "vitest";
import { sentencesOf } from "@/lib/pipeline/prose/sentence";
import { findSections } from "@/lib/pipeline/segment/find-sections";
import { linesIn } from "@/tests/support/short-report";

function sentencesIn(text: string) {
  const lines = linesIn(text);
  return sentencesOf(text, lines, findSections(lines, 0, text.length));
}
const words = (text: string) => sentencesIn(text).map(({ printed }) => printed);

describe("sentences", () => {
  test("end at a full stop, an exclamation or question mark, or a semicolon", () => {
    expect(words("甲一。乙二！丙三？丁四；戊五")).toEqual([
      "甲一。",
      "乙二！",
      "丙三？",
      "丁四；",
      "戊五",
    ]);
  });

  test("do not end at the point of a number", () => {
    expect(words("金额为275.4213万元。")).toEqual(["金额为275.4213万元。"]);
  });

  test("are without their spaces, and know the way back", () => {
    const text = "收到 申请\u3000３ 件。";
    const [sentence] = sentencesIn(text);
    const range = sentence?.rangeOf(2, 6);

    expect(sentence?.printed).toBe("收到申请３件。");
    expect(sentence?.folded).toBe("收到申请3件。");
    expect(text.slice(range?.start, range?.end)).toBe("申请\u3000３ 件");
  });

  test("have what a semicolon cut off before them as their lead", () => {
    expect(sentencesIn("甲一；乙二；丙三。丁四。").map(({ lead }) => lead)).toEqual([
      "",
      "甲一;",
      "甲一;乙二;",
      "",
    ]);
  });

  test("know the item that they belong to, within their section", () => {
    const text =
      "一、总体情况\n（一）主动公开。甲。\n（二）依申请公开。乙。\n三、收到和处理政府信息公开申请情况\n丙。";

    expect(sentencesIn(text).map(({ printed, heading }) => [printed, heading])).toEqual([
      ["一、总体情况", "一、总体情况"],
      ["（一）主动公开。", "(一)主动公开。"],
      ["甲。", "(一)主动公开。"],
      ["（二）依申请公开。", "(二)依申请公开。"],
      ["乙。", "(二)依申请公开。"],
      ["三、收到和处理政府信息公开申请情况", "三、收到和处理政府信息公开申请情况"],
      ["丙。", "三、收到和处理政府信息公开申请情况"],
    ]);
  });

  test("know their section", () => {
    const text = "前言。\n一、总体情况\n甲。\n五、存在的主要问题及改进情况\n乙。";

    expect(sentencesIn(text).map(({ printed, section }) => [printed, section])).toEqual([
      ["前言。", null],
      ["一、总体情况", 1],
      ["甲。", 1],
      ["五、存在的主要问题及改进情况", 5],
      ["乙。", 5],
    ]);
  });

  test("are never longer than any real one", () => {
    const lengths = sentencesIn("长".repeat(4000)).map(({ printed }) => printed.length);

    expect(Math.max(...lengths)).toBeLessThanOrEqual(1501);
    expect(lengths.reduce((sum, each) => sum + each, 0)).toBe(4000);
  });
});

describe("a sentence that a line's end cuts", () => {
  const first = "我局全年收到公民、法人和其他组织提出的政府信息公开申";

  test("is put together, also in the middle of a word", () => {
    expect(words(`${first}\n请12件，都已答复。`)).toEqual([`${first}请12件，都已答复。`]);
    expect(words(`${first}\n\n请12件，都已答复。`)).toEqual([`${first}请12件，都已答复。`]);
  });

  test.each(["（二）依申请公开。", "二、主动公开", "1.第一项。", "一是做好审核。"])(
    "is not put together with what begins anew: %s",
    (next) => {
      expect(words(`${first}\n${next}`)).toHaveLength(2);
    },
  );

  test("is not put together with a short line or a complete one", () => {
    expect(words("短的一行\n下一行。")).toEqual(["短的一行", "下一行。"]);
    expect(words(`${first}请。\n下一行。`)).toEqual([`${first}请。`, "下一行。"]);
  });
});

test.each([
  "四、政府信息公开行政复议、行政诉讼情况",
  "（三）政府信息资源的规范化标准化管理和保密审查情况",
])("a heading is no beginning of the sentence below it: %s", (heading) => {
  const below = "全年行政复议446件，行政诉讼2162件。";
  expect(words(`一、总体情况\n${heading}\n${below}`)).toContain(below);
});
