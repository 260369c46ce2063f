import type { Document } from "@/lib/domain/document";
import type { Locale } from "@/lib/domain/localized";
import { type Place, textPlace } from "@/lib/domain/place";
import type { ReadReport } from "@/lib/domain/report";
import { where } from "./where";

const MOST_UNPLACED = 40;
/** Characters before and behind a number by which a person knows it again. */
const [BEFORE, BEHIND] = [10, 6];

const WORDS = {
  zh: {
    partial: "只读出一部分，文件里另有没有读到的内容",
    doubtful: (count: number) => `${count} 个数读得没有把握，请先对照原文`,
    unplaced: (count: number) => `${count} 个数字未归位：不在表中，也没有读作陈述`,
    more: (count: number) => `另有 ${count} 个`,
  },
  en: {
    partial: "read in part only: the file holds more that could not be read",
    doubtful: (count: number) => `figures in doubt: ${count}; look at the source first`,
    unplaced: (count: number) =>
      `numbers not placed: ${count}; in no table, and not read as a statement`,
    more: (count: number) => `and ${count} more`,
  },
} as const;

/** A number with the words around it, on its own line. */
function inItsWords({ text }: Document, { start, end }: Place): Place {
  const before = /[^\n\t]*$/u.exec(text.slice(Math.max(0, start - BEFORE), start))?.[0] ?? "";
  const behind = /^[^\n\t]*/u.exec(text.slice(end, end + BEHIND))?.[0] ?? "";
  return textPlace(start - before.length, end + behind.length);
}

function unplacedLines({ document, unplaced }: ReadReport, locale: Locale): string[] {
  if (unplaced.length === 0) return [];
  const rest = unplaced.length - MOST_UNPLACED;
  return [
    `  ${WORDS[locale].unplaced(unplaced.length)}`,
    ...unplaced
      .slice(0, MOST_UNPLACED)
      .map(({ place }) => `      ${where(document, inItsWords(document, place), locale)}`),
    ...(rest > 0 ? [`      ${WORDS[locale].more(rest)}`] : []),
  ];
}

/** How sure the reading of a report is, and what of it has no place: what to look at first. */
export function readingLines(report: ReadReport, locale: Locale): string[] {
  const doubtful = Object.values(report.cells).filter((cell) => cell.doubtful).length;
  return [
    ...(report.status === "partial" ? [`  ${WORDS[locale].partial}`] : []),
    ...(doubtful > 0 ? [`  ${WORDS[locale].doubtful(doubtful)}`] : []),
    ...unplacedLines(report, locale),
  ];
}
