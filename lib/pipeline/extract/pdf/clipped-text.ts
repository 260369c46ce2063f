import type { Box } from "@/lib/domain/document";
import type { Turn } from "@/lib/pipeline/extract/paged/turn";
import { overlapOf } from "./object-clips";

/** A character with where its ink is, and what it is clipped to. */
export interface ClippedGlyph {
  readonly text: string;
  readonly body: Box;
  readonly turn: Turn;
  readonly clip: Box | null;
}

/** Of a character of which less than this share is left, nobody can tell what it is. */
const LEAST_SEEN = 0.35;
/** A figure ends where a person sees it end when no more than this share of a digit is cut off. */
const MOST_CUT = 0.25;
const PART_OF_FIGURE = /^[\d.,]$/u;
/** Characters of a word stand no further apart than this, in heights of their line. */
const APART = 0.5;

const areaOf = ([x0, y0, x1, y1]: Box) => Math.max(0, x1 - x0) * Math.max(0, y1 - y0);

function isCutOff({ body, clip }: ClippedGlyph): boolean {
  return clip !== null && areaOf(overlapOf(body, clip)) < LEAST_SEEN * areaOf(body);
}

/** A box as [from, to] along its line and [from, to] across it. */
function alongLine([x0, y0, x1, y1]: Box, turn: Turn) {
  return turn % 2 === 0 ? ([x0, x1, y0, y1] as const) : ([y0, y1, x0, x1] as const);
}

/** Whether a character stands beside another one on its line. */
function isBeside(one: ClippedGlyph, other: ClippedGlyph): boolean {
  if (one.turn !== other.turn) return false;
  const [from, to, top, bottom] = alongLine(one.body, one.turn);
  const [otherFrom, otherTo, otherTop, otherBottom] = alongLine(other.body, other.turn);
  const height = Math.min(bottom - top, otherBottom - otherTop);
  const gap = Math.max(from, otherFrom) - Math.min(to, otherTo);
  const shared = Math.min(bottom, otherBottom) - Math.max(top, otherTop);
  return gap < APART * height && shared > height / 2;
}

/** Whether a figure goes on behind the side of what it is clipped to, as far as the file tells. */
function isCutShort(word: readonly ClippedGlyph[]): boolean {
  return (
    word.every(({ text }) => PART_OF_FIGURE.test(text.normalize("NFKC"))) &&
    word.some(({ body, turn, clip }) => {
      if (clip === null) return false;
      const [from, to] = alongLine(body, turn);
      const [first, last] = alongLine(clip, turn);
      return Math.max(first - from, to - last) > MOST_CUT * (to - from);
    })
  );
}

/** Characters that stand side by side. */
interface SeenWord<Glyph> {
  readonly glyphs: readonly Glyph[];
  /** A figure of which only the beginning or the end is seen. */
  readonly isCutShort: boolean;
}

/**
 * The words that a person sees, by what their file clips them to (ISO 32000-1, 8.5.4): those of
 * which nothing is seen are left out. A word that is cut short is kept whole, since a figure without
 * its last digits would be another figure.
 *
 * @param glyphs in the file's order
 */
export function seenWords<Glyph extends ClippedGlyph>(glyphs: readonly Glyph[]): SeenWord<Glyph>[] {
  const words: Glyph[][] = [];
  for (const glyph of glyphs) {
    const word = words.at(-1);
    const before = word?.at(-1);
    if (word !== undefined && before !== undefined && isBeside(before, glyph)) word.push(glyph);
    else words.push([glyph]);
  }
  return words
    .filter((word) => !word.every(isCutOff))
    .map((word) => ({ glyphs: word, isCutShort: isCutShort(word) }));
}
