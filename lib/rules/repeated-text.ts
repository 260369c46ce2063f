import { textPlace } from "@/lib/domain/place";
import { type Prose, proseOf, similarity } from "@/lib/prints/prose";
import { stretchesOf } from "@/lib/prints/same-stretches";
import { defineRule } from "./define-rule";
import { previousReport } from "./figures/previous-report";
import type { Outcome, Subject } from "./rule";

/** Shares of what two years' prose have in common: reused, and reused nearly word for word. */
const REUSED = 0.8;
const COPIED = 0.9;

/** Less is two or three sentences, which may well be the same every year. Characters. */
const LEAST_PROSE = 200;

function tooLittle(year: number | null): Outcome {
  return {
    reason: {
      zh: `${year ?? ""} 年的报告里自己写的文字太少，无法比较`,
      en: `the ${year ?? ""} report has too little prose of its own to compare`,
    },
  };
}

function placesOf(now: Prose, before: Prose) {
  const known = new Set(before.sentences.map(({ words }) => words));
  const same = now.sentences.filter(({ words }) => words !== "" && known.has(words));
  return stretchesOf(same).map(({ start, end }) => textPlace(start, end));
}

function check(subject: Subject): Outcome[] {
  const { report } = subject;
  const previous = previousReport(subject);
  if ("reason" in previous) return [previous];

  const now = proseOf(report);
  const before = proseOf(previous);
  if (now.length < LEAST_PROSE) return [tooLittle(report.year)];
  if (before.length < LEAST_PROSE) return [tooLittle(previous.year)];

  const share = similarity(now, before);
  if (share < REUSED) return [];
  const percent = Math.floor(share * 100);
  return [
    {
      message: {
        zh: `文字与 ${previous.year ?? ""} 年的报告 ${percent}% 相同（格式和法规的固定用语、机关名称、年份不计）`,
        en: `The prose is ${percent}% that of the ${previous.year ?? ""} report (the form's and the law's words, names and years left out)`,
      },
      places: placesOf(now, before),
      severity: share >= COPIED ? "error" : "warning",
    },
  ];
}

/** A year's report tells of the year; last year's words tell of last year. */
export const repeatedText = defineRule({
  id: "repeated-text",
  group: "across-years",
  severity: "warning",
  title: { zh: "文字沿用上年", en: "Prose as last year" },
  basis: {
    zh: "国办公开办函〔2021〕30号：不得内容雷同、敷衍塞责",
    en: "Notice (2021) No. 30: reports are not to be copies",
  },
  check,
});
