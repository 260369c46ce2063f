import type { ReadReport } from "@/lib/domain/report";
import { hashOf } from "./hash";
import { maskOf } from "./mask";
import { type OwnSentence, ownSentences } from "./own-sentences";

/** A sentence by a hash that forgets names, places and years. */
export interface SentencePrint {
  /** Range of the report's text. */
  readonly start: number;
  readonly end: number;
  readonly hash: number;
}

/** Shorter sentences are anybody's: “（一）主动公开。”, “不断提高公开质量。” In characters that are no mask. */
const SHORTEST = 20;

const ENUMERATOR =
  /^(?:\(?[一二三四五六七八九十]{1,3}[)、.]|[一二三四五六七八九十]{1,2}是|#[.、)])/u;
const NOT_WORDS = /[^\p{L}\p{N}▢#]/gu;
const MASKS = /[▢#]/gu;

/** What is compared of a masked sentence: its words, without numbering and punctuation. */
export function wordsOf(masked: string): string {
  return masked.replace(ENUMERATOR, "").replace(NOT_WORDS, "");
}

/** A figure; years are masked, and 12345 is the number of every city's hotline. */
const FIGURE = /\d/u;
const HOTLINE = /12345/gu;

/**
 * Whether a sentence states figures, "none" among them. Everybody does so in the same few words, and
 * the words are then no sign; whether the figures are true, other checks ask.
 */
function statesFigures(
  { claims }: ReadReport,
  { start, end }: OwnSentence,
  words: string,
): boolean {
  return (
    FIGURE.test(words.replace(HOTLINE, "")) ||
    claims.some(({ place }) => place.start >= start && place.start < end)
  );
}

/** The prints of the sentences of a report's own prose by which a copy can be told. */
export function sentencePrints(report: ReadReport): SentencePrint[] {
  const mask = maskOf(report);
  return ownSentences(report).flatMap((sentence) => {
    const { start, end, folded } = sentence;
    const words = wordsOf(mask(folded));
    const isLong = words.replace(MASKS, "").length >= SHORTEST;
    if (!isLong || statesFigures(report, sentence, words)) return [];
    return [{ start, end, hash: hashOf(words) }];
  });
}
