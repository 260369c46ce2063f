import { isFigureLike } from "@/lib/pipeline/text/figure";
import { composeLine, textOf } from "./compose";
import type { Glyph } from "./page-content";
import { emOf, lineOf, type TextLine } from "./text-line";

/** Further apart than this, in ems, words stand in columns of their own. */
const COLUMN_GAP = 1.2;
/** The same of digits, which nothing sets apart within a figure. */
const FIGURE_GAP = 0.6;
const DIGIT = /^\p{Nd}$/u;

function columnGap(before: Glyph, glyph: Glyph): number {
  return DIGIT.test(before.text) && DIGIT.test(glyph.text) ? FIGURE_GAP : COLUMN_GAP;
}

/** A line by the columns that its words stand in. */
export function segmentsOf(line: TextLine): TextLine[] {
  const { glyphs } = line;
  const em = emOf(line);
  const segments: Glyph[][] = [];
  glyphs.forEach((glyph, index) => {
    const before = glyphs[index - 1];
    const last = segments.at(-1);
    if (
      before === undefined ||
      last === undefined ||
      glyph.box[0] - before.box[2] > columnGap(before, glyph) * em
    ) {
      segments.push([glyph]);
    } else last.push(glyph);
  });
  return segments.map(lineOf);
}

/** Further apart than this, in ems, characters are no one word, whatever sets them wide. */
const WORD_GAP = 0.35;
const HAN = /\p{Script=Han}/u;
/** Chinese set wide stands no further apart than this, in ems. */
const WIDEST_SETTING = 1;

/**
 * A line by the words that stand apart on it, however little: where columns are known from elsewhere,
 * what lies in them may stand as near to one another as their padding lets it.
 */
export function wordsOf(line: TextLine): TextLine[] {
  const { glyphs } = line;
  const em = emOf(line);
  const gaps = glyphs.map(({ box }, index) => box[0] - (glyphs[index - 1]?.box[2] ?? box[0]));
  const inChinese = gaps.filter((gap, index) => {
    const [before, glyph] = [glyphs[index - 1], glyphs[index]];
    const areHan = HAN.test(before?.text ?? "") && HAN.test(glyph?.text ?? "");
    return areHan && gap < WIDEST_SETTING * em;
  });
  // One gap alone may be that between two columns.
  const setting =
    inChinese.length < 2 ? 0 : (inChinese.sort((a, b) => a - b)[(inChinese.length - 1) >> 1] ?? 0);
  const words: Glyph[][] = [];
  glyphs.forEach((glyph, index) => {
    const before = glyphs[index - 1];
    const last = words.at(-1);
    const areHan = HAN.test(before?.text ?? "") && HAN.test(glyph.text);
    const apart = WORD_GAP * em + (areHan ? Math.max(0, setting) : 0);
    if (last === undefined || (gaps[index] ?? 0) > apart) words.push([glyph]);
    else last.push(glyph);
  });
  return words.map(lineOf);
}

export function isFigureSegment(segment: TextLine): boolean {
  return isFigureLike(textOf(composeLine(segment)));
}

/** Whether a line is one of a table: words in three columns, or a figure after words. */
export function isTabular(segments: readonly TextLine[]): boolean {
  const last = segments.at(-1);
  return (
    segments.length >= 3 || (segments.length === 2 && last !== undefined && isFigureSegment(last))
  );
}
