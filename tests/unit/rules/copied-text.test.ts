import { expect, test } from "vitest";
import type { ReadReport } from "@/lib/domain/report";
import { copiedText } from "@/lib/rules/copied-text";
import { judge } from "@/lib/rules/run-rules";
import type { OtherBody, SharedPassage } from "@/lib/rules/surroundings";
import { buildReport } from "@/tests/support/build-report";
import { markedText } from "@/tests/support/marked-text";
import { proseOf, SENTENCES } from "@/tests/support/own-prose";
import { otherBody, surroundingsOf } from "@/tests/support/surroundings";

const OTHER = otherBody("样板县财政局");

const report = buildReport({ overview: `${proseOf(0, 1, 2, 3)}\n${proseOf(4, 5)}` });

function shared(
  of: ReadReport,
  numbers: readonly number[],
  other: OtherBody = OTHER,
  year = 2019,
): SharedPassage[] {
  return numbers.map((number) => {
    const sentence = SENTENCES[number] ?? "";
    const start = of.document.text.indexOf(sentence);
    return { start, end: start + sentence.length, with: other, year };
  });
}

const judged = (sharedPassages: readonly SharedPassage[], of = report) =>
  judge(of, null, [copiedText], surroundingsOf({ sharedPassages }));

test("holds where nothing is shared", () => {
  expect(judged([])).toMatchObject({ findings: [], unchecked: [] });
});

test("reports three sentences of a paragraph, with the other body and its year", () => {
  const { findings } = judged(shared(report, [0, 1, 2]));

  expect(findings).toHaveLength(1);
  expect(findings[0]?.severity).toBe("warning");
  expect(findings[0]?.message).toEqual({
    zh: "1 段文字与别的机关的报告相同：样板县财政局（2019 年）",
    en: "1 paragraph is as in another body's report: 样板县财政局 (2019)",
  });
  expect(markedText(report, findings[0])).toEqual([proseOf(0, 1, 2)]);
});

test("does not mind two sentences in one paragraph and two in another", () => {
  expect(judged(shared(report, [0, 1, 4, 5])).findings).toEqual([]);
});

test("reports six sentences of one report, however short their paragraphs", () => {
  const scattered = buildReport({
    overview: [proseOf(0, 1), proseOf(2, 3), proseOf(4, 5)].join("\n"),
  });

  const { findings } = judged(shared(scattered, [0, 1, 2, 3, 4, 5]), scattered);

  expect(findings[0]?.message.zh).toBe("3 段文字与别的机关的报告相同：样板县财政局（2019 年）");
});

test("reports a long passage even where it is fewer sentences", () => {
  const long = `${"把各科室逐月报来的材料按栏目归并后统一编号存档".repeat(4)}。`;
  const text = buildReport({ overview: `${long}${long.replace("逐月", "按季")}` });
  const start = text.document.text.indexOf(long);
  const passages = [0, 1].map((index) => ({
    start: start + index * long.length,
    end: start + (index + 1) * long.length,
    with: OTHER,
    year: 2020,
  }));

  expect(judged(passages, text).findings).toHaveLength(1);
});

test("is one finding, however many bodies and years have the paragraph", () => {
  const bodies = ["甲县财政局", "乙县财政局", "丙县财政局", "丁县财政局"].map(otherBody);
  const passages = bodies.flatMap((body) => shared(report, [0, 1, 2], body, 2020));

  const { findings } = judged(passages);

  expect(findings).toHaveLength(1);
  expect(findings[0]?.message.zh).toBe(
    "1 段文字与别的机关的报告相同：甲县财政局（2020 年）、乙县财政局（2020 年）、丙县财政局（2020 年）等 4 个机关",
  );
  expect(findings[0]?.places).toHaveLength(1);
});

test("takes a government and the office that signs for it for one body", () => {
  const government = buildReport({
    agency: "样板县人民政府",
    overview: proseOf(0, 1, 2),
  });
  const office = otherBody("样板县人民政府办公室");

  expect(judged(shared(government, [0, 1, 2], office), government).findings).toEqual([]);
});

test("is unchecked where a report is judged by itself", () => {
  expect(judge(report, null, [copiedText])).toMatchObject({
    findings: [],
    unchecked: [{ reason: { en: "needs other bodies' stored reports" } }],
  });
});
