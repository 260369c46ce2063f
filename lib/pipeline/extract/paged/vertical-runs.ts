import type { Glyph } from "./page-content";
import { lineOf, type TextLine } from "./text-line";
import { isWideCharacter } from "./wide-character";

/** Fewer characters below one another are lines of one character each as often. */
const SHORTEST = 3;
/** How far down the next character stands, in widths of one. */
const NEAREST = 0.5;
const FURTHEST = 2.5;

function standsBelow(above: Glyph, glyph: Glyph): boolean {
  if (!isWideCharacter(above.text) || !isWideCharacter(glyph.text)) return false;
  const [a, b] = [above.box, glyph.box];
  const width = Math.max(a[2] - a[0], b[2] - b[0]);
  const fall = (b[1] + b[3] - a[1] - a[3]) / 2;
  const aside = Math.abs(a[0] + a[2] - b[0] - b[2]) / 2;
  return aside < width / 2 && fall > NEAREST * width && fall < FURTHEST * width;
}

/**
 * Text that runs down, or is set one character a line, and all other glyphs. Such text stands beside
 * lines that it has nothing to do with, at heights of its own.
 *
 * @param glyphs in the order of their file
 */
export function verticalRuns(glyphs: readonly Glyph[]): {
  readonly runs: readonly TextLine[];
  readonly rest: readonly Glyph[];
} {
  const stretches: Glyph[][] = [];
  glyphs.forEach((glyph, index) => {
    const above = glyphs[index - 1];
    if (above !== undefined && standsBelow(above, glyph)) stretches.at(-1)?.push(glyph);
    else stretches.push([glyph]);
  });
  return {
    runs: stretches.filter(({ length }) => length >= SHORTEST).map(lineOf),
    rest: stretches.filter(({ length }) => length < SHORTEST).flat(),
  };
}
