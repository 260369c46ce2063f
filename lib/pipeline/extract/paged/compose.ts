import { least } from "./extremes";
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

const ANY_DIGIT = /^\p{Nd}$/u;
/** The digits of one figure are set no further apart than this, in ems: "3 4 5" are three. */
const WIDEST_DIGITS = 0.35;

/** Lines of fewer glyphs don't tell how far apart they are set. */
const TELLING = 3;

/** How far apart the glyphs of a line are set, in points; 0 where there are too few to tell. */
function spacingOf({ glyphs }: TextLine): number {
  if (glyphs.length < TELLING) return 0;
  const gaps = glyphs.slice(1).map(({ box }, index) => box[0] - (glyphs[index]?.box[2] ?? 0));
  return Math.max(0, median(gaps));
}

/** How far apart glyphs are set, in points, in lines that are set alike; null where none tells. */
export function letterSpacing(lines: readonly TextLine[]): number | null {
  const telling = lines.filter(({ glyphs }) => glyphs.length >= TELLING);
  return telling.length === 0 ? null : least(telling.map(spacingOf));
}

/**
 * A line's glyphs, with a space where they stand further apart than letters of a word do.
 *
 * @param spacing how far apart the glyphs of lines that are set alike stand, where that is known
 */
export function composeLine(line: TextLine, spacing = 0): Atom[] {
  const { glyphs } = line;
  const gaps = glyphs.map((glyph, index) => glyph.box[0] - (glyphs[index - 1]?.box[2] ?? 0));
  const typical = Math.max(spacing, spacingOf(line));
  const em = emOf(line);
  return glyphs.flatMap((glyph, index): Atom[] => {
    const before = glyphs[index - 1];
    if (before === undefined) return [glyph];
    const wide = Number(isWide(before)) + Number(isWide(glyph));
    const apart = wide === 2 ? APART.wide : wide === 1 ? APART.mixed : APART.narrow;
    const areDigits = ANY_DIGIT.test(before.text) && ANY_DIGIT.test(glyph.text);
    const setting = areDigits ? Math.min(typical, WIDEST_DIGITS * em) : typical;
    return (gaps[index] ?? 0) > apart * em + setting ? [" ", glyph] : [glyph];
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
