import { type Place, textPlace } from "@/lib/domain/place";
import type { ReadReport } from "@/lib/domain/report";

export interface TextMatch {
  readonly text: string;
  readonly groups: readonly (string | undefined)[];
  readonly place: Place;
}

/**
 * Where a pattern stands in a report's text, in reading order.
 *
 * @param pattern global; every repetition in it must be bounded, so that the time stays linear
 * @param limit stop after so many: a hostile text may hold millions
 */
export function matchesIn(report: ReadReport, pattern: RegExp, limit = 50): TextMatch[] {
  const matches: TextMatch[] = [];
  for (const match of report.document.text.matchAll(pattern)) {
    const [text, ...groups] = match;
    matches.push({ text, groups, place: textPlace(match.index, match.index + text.length) });
    if (matches.length >= limit) break;
  }
  return matches;
}
