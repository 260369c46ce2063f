import "server-only";
import { foldWord } from "./fold-text";

/** What is asked for, taken apart. */
export interface Question {
  /** What must all be there, folded; the spaces within a phrase are gone like those of the texts. */
  readonly words: readonly string[];
  /** Years that are named: "2021", "2021年度"; what a report is found by besides its body. */
  readonly years: readonly number[];
  /** The words without years and without what only says that a report is meant. */
  readonly names: readonly string[];
}

const MOST_WORDS = 8;
const LONGEST_WORD = 100;

/** A phrase in quotes of any kind, closed or not, or a word. */
const PIECE = /["“”「『]([^"“”「」『』]*)["“”」』]?|[^\s"“”「」『』]+/gu;
const SAYS_SOMETHING = /[\p{L}\p{N}]/u;
const YEAR = /(?<!\d)(20[0-4]\d)(?!\d)(?:年度|年)?/gu;
const REPORT = /(?:政府信息公开)?(?:工作)?(?:年度报告|年报|报告)$/u;

/** Take a question apart: words and phrases, all of which must be there. */
export function questionOf(text: string): Question {
  const pieces = [...text.matchAll(PIECE)].map(([whole, phrase]) => foldWord(phrase ?? whole));
  const words = [...new Set(pieces.filter((piece) => SAYS_SOMETHING.test(piece)))]
    .slice(0, MOST_WORDS)
    .map((word) => charactersOf(word).slice(0, LONGEST_WORD).join(""));
  const years = words.flatMap((word) => [...word.matchAll(YEAR)].map(([, year]) => Number(year)));
  const names = words
    .map((word) => word.replace(YEAR, "").replace(REPORT, ""))
    .filter((word) => SAYS_SOMETHING.test(word));
  return { words, years: [...new Set(years)], names: [...new Set(names)] };
}

/** Code points, as both databases count characters. */
export function charactersOf(word: string): string[] {
  return Array.from(word);
}

export function lengthOf(word: string): number {
  return charactersOf(word).length;
}
