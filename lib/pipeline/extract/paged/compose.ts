import type { Glyph } from "./page-content";
import { emOf, type TextLine } from "./text-line";
import { isWideCharacter } from "./wide-character";

export { isWideCharacter };

/** What a text is written from: glyphs, and characters of our own between them. */
export type Atom = Glyph | string;

const DIGIT = /[\d.,，．%]$/u;
const BEGINS_WITH_DIGIT = /^[\d.,，．%]/u;
const LETTER = /[A-Za-z]$/u;
const BEGINS_WITH_LETTER = /^[A-Za-z]/u;

export function isWide({ text }: Glyph): boolean {
  return isWideCharacter(text);
}

function median(values: readonly number[]): number {
  // Of two in the middle the lesser: "2 00" has one gap that is a space and one that is none.
  return values.toSorted((a, b) => a - b)[(values.length - 1) >> 1] ?? 0;
}

/** How far two glyphs may stand apart, in ems, and be one word. The space of most fonts is a quarter. */
const APART = { wide: 1, mixed: 0.6, narrow: 0.2 };

/** A line's glyphs, with a space where they stand further apart than letters of a word do. */
export function composeLine(line: TextLine): Atom[] {
  const { glyphs } = line;
  const gaps = glyphs.map((glyph, index) => glyph.box[0] - (glyphs[index - 1]?.box[2] ?? 0));
  const typical = glyphs.length > 2 ? Math.max(0, median(gaps.slice(1))) : 0;
  const em = emOf(line);
  return glyphs.flatMap((glyph, index): Atom[] => {
    const before = glyphs[index - 1];
    if (before === undefined) return [glyph];
    const wide = Number(isWide(before)) + Number(isWide(glyph));
    const apart = wide === 2 ? APART.wide : wide === 1 ? APART.mixed : APART.narrow;
    return (gaps[index] ?? 0) > apart * em + typical ? [" ", glyph] : [glyph];
  });
}

export function textOf(atoms: readonly Atom[]): string {
  return atoms.map((atom) => (typeof atom === "string" ? atom : atom.text)).join("");
}

/**
 * What stands between two lines that were one before they were broken: nothing in Chinese, a space
 * between words of letters.
 *
 * @param isBroken whether the first line is so full that what follows found no room on it. Digits
 *   below digits that had room are figures of their own.
 */
export function betweenLines(above: string, below: string, isBroken: boolean): string {
  if (DIGIT.test(above) && BEGINS_WITH_DIGIT.test(below)) return isBroken ? "" : "\n";
  return LETTER.test(above) && BEGINS_WITH_LETTER.test(below) ? " " : "";
}
