import { textPlace } from "@/lib/domain/place";
import type { YearMention } from "@/lib/domain/report";
import { compact } from "@/lib/pipeline/text/compact";
import type { Line } from "@/lib/pipeline/text/lines";
import { PRINTED_YEAR, yearOf } from "@/lib/pipeline/text/year";

const PERIOD = /(?:自|从)?(\d{4})年1月1日(?:起|开始)?(?:至|到|-|~)(?:(\d{4})年)?12月31日/gu;
const YEAR = new RegExp(`${PRINTED_YEAR}年`, "gu");
/** Four digits before 年 that are no year of a report: 1978年, 6000年. */
const isOfOurTime = (year: number) => year >= 2000 && year < 2100;

/** The statistical periods that a report states: 2020年1月1日起至2020年12月31日. */
export function periodsIn(lines: readonly Line[]): YearMention[] {
  return lines.flatMap(({ text, start }) => {
    const { folded, rangeOf } = compact(text, start);
    return [...folded.matchAll(PERIOD)].map((match): YearMention => {
      const range = rangeOf(match.index, match.index + match[0].length);
      return {
        year: Number(match[2] ?? match[1]),
        role: "period",
        place: textPlace(range.start, range.end),
      };
    });
  });
}

/** Years named in running text. */
export function yearsIn(lines: readonly Line[]): YearMention[] {
  return lines.flatMap(({ text, start }) => {
    const { folded, rangeOf } = compact(text, start);
    return [...folded.matchAll(YEAR)].flatMap((match): YearMention[] => {
      const year = yearOf(match[0].slice(0, -1));
      const range = rangeOf(match.index, match.index + match[0].length);
      const place = textPlace(range.start, range.end);
      return isOfOurTime(year) ? [{ year, role: "text", place }] : [];
    });
  });
}

/** The year that is named most often, the earliest of equals; null without any. */
export function mostNamedYear(mentions: readonly YearMention[]): number | null {
  const counts = new Map<number, number>();
  for (const { year } of mentions) counts.set(year, (counts.get(year) ?? 0) + 1);
  const [best] = [...counts].sort(([a, x], [b, y]) => y - x || a - b);
  return best?.[0] ?? null;
}
