import { expect, test } from "vitest";
import { judge } from "@/lib/rules/run-rules";
import { repeatedText } from "@/lib/rules/repeated-text";
import { buildReport } from "@/tests/support/build-report";
import { markedText } from "@/tests/support/marked-text";
import { LONG_PROSE, proseOf } from "@/tests/support/own-prose";

const only = [repeatedText];

const of = (year: number, overview: string) => buildReport({ form: "form-2021", year, overview });

test("holds where each year tells of itself", () => {
  const now = of(2023, proseOf(0, 1, 2, 3, 4, 5, 6, 7));
  const before = of(2022, proseOf(6, 7, 8, 9, 10, 11, 0, 1));

  expect(judge(now, before, only)).toMatchObject({ findings: [], unchecked: [] });
});

test("reports prose that is last year's word for word as an error, and points to it", () => {
  const now = of(2023, `2023年，本局继续努力。\n${LONG_PROSE}`);

  const { findings } = judge(now, of(2022, `2022年，本局继续努力。\n${LONG_PROSE}`), only);

  expect(findings).toHaveLength(1);
  expect(findings[0]?.severity).toBe("error");
  expect(findings[0]?.message.zh).toBe(
    "文字与 2022 年的报告 100% 相同（格式和法规的固定用语、机关名称、年份不计）",
  );
  expect(markedText(now, findings[0])).toEqual(
    expect.arrayContaining([proseOf(0, 1, 2, 3, 4, 5), proseOf(6, 7, 8, 9, 10, 11)]),
  );
});

test("warns where a sentence of twelve is new", () => {
  const changed = proseOf(0, 1, 2, 3, 4, 5) + "\n" + proseOf(6, 7, 8, 9, 10);
  const now = of(2023, `${changed}今年第一次把全部招标文件连同评审意见放到网上供人查看。`);

  const { findings } = judge(now, of(2022, LONG_PROSE), only);

  expect(findings[0]?.severity).toBe("warning");
  expect(findings[0]?.message.en).toMatch(/^The prose is 8\d% that of the 2022 report/u);
  expect(markedText(now, findings[0]).join()).not.toContain("招标文件");
});

test("does not count the form's and the law's own words", () => {
  const law = Array.from(
    { length: 9 },
    (_, index) =>
      `根据《中华人民共和国政府信息公开条例》的要求，第${index + 1}项工作由各科室分工落实并报办公室备查。`,
  ).join("");
  const now = of(2023, `${law}${proseOf(0, 1, 2, 3, 4, 5, 6, 7)}`);
  const before = of(2022, `${law}${proseOf(6, 7, 8, 9, 10, 11, 0, 1)}`);

  expect(judge(now, before, only).findings).toEqual([]);
});

test("takes new figures for a new year's work", () => {
  const work = (numbers: readonly number[]) =>
    numbers
      .map(
        (n, index) =>
          `${"甲乙丙丁戊己庚辛壬"[index] ?? ""}栏目发布${n}条，回复${n * 3}件，更新${n + 7}处。`,
      )
      .join("");
  const now = of(2023, work([11, 24, 35, 46, 57, 68, 79, 80, 91]) + proseOf(0));
  const before = of(2022, work([12, 23, 34, 45, 56, 67, 78, 89, 90]) + proseOf(0));

  expect(judge(now, before, only)).toMatchObject({ findings: [], unchecked: [] });
});

test("is unchecked where there is too little prose in either year", () => {
  const short = judge(of(2023, "无。"), of(2022, LONG_PROSE), only);
  const shortBefore = judge(of(2023, LONG_PROSE), of(2022, "无。"), only);

  expect(short.findings).toEqual([]);
  expect(short.unchecked[0]?.reason.en).toBe(
    "the 2023 report has too little prose of its own to compare",
  );
  expect(shortBefore.unchecked[0]?.reason.zh).toBe("2022 年的报告里自己写的文字太少，无法比较");
});

test("is unchecked without last year's report", () => {
  expect(judge(of(2023, LONG_PROSE), null, only)).toMatchObject({
    findings: [],
    unchecked: [{ reason: { en: "needs the 2022 report" } }],
  });
});
