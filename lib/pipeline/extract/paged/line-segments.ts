import { isFigureLike } from "@/lib/pipeline/text/figure";
import { composeLine, textOf } from "./compose";
import type { Glyph } from "./page-content";
import { lineOf, type TextLine } from "./text-line";

/** Further apart than this, in ems, words stand in columns of their own. */
const COLUMN_GAP = 1.2;
/** The same of digits, which nothing sets apart within a figure. */
const FIGURE_GAP = 0.6;
const DIGIT = /^\d$/u;

function columnGap(before: Glyph, glyph: Glyph): number {
  return DIGIT.test(before.text) && DIGIT.test(glyph.text) ? FIGURE_GAP : COLUMN_GAP;
}

/** A line by the columns that its words stand in. */
export function segmentsOf({ glyphs, box }: TextLine): TextLine[] {
  const em = (box[3] - box[1]) * 0.8;
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
