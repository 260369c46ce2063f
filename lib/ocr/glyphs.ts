import type { Box } from "@/lib/domain/document";
import type { Glyph } from "@/lib/pipeline/extract/paged/page-content";
import type { ReadLine } from "./reading/read-lines";

/** A font's characters stand in boxes a little higher than their em. */
const BOX_HEIGHT = 1.25;
/** A character's box is at most so wide, in ems: full-width characters, and all others. */
const FULL_WIDTH = 1;
const NARROW_WIDTH = 0.56;
const NARROW = /^[\u0020-\u007e]$/u;
/** Characters whose middles are no further apart, in ems, leave no room between them. */
const BESIDE = 1.2;
/** Scores are told to a hundredth: characters side by side with one score make one run. */
const PRECISION = 100;

/**
 * The characters of a line as glyphs, all as high as the line. Their boxes meet in the middle
 * between two characters, but where there is room they are no wider than the character.
 *
 * @param em in pixels
 * @param scale pixels a point
 */
export function glyphsOf({ line, characters }: ReadLine, em: number, scale: number): Glyph[] {
  const { top, bottom } = line.band;
  const middle = (top + bottom) / 2;
  const size = Math.max(em, bottom - top);
  const half = (size * BOX_HEIGHT) / 2;
  return characters.map(({ text, score, x, candidates }, index) => {
    const reach = ((NARROW.test(text) ? NARROW_WIDTH : FULL_WIDTH) * size) / 2;
    const edge = (other: number | undefined, end: number, sign: 1 | -1) => {
      if (other === undefined) return end;
      const between = (other + x) / 2;
      const isBeside = Math.abs(other - x) <= BESIDE * size;
      return isBeside ? between : sign * Math.min(sign * between, sign * x + reach);
    };
    const left = edge(characters[index - 1]?.x, Math.min(line.left, x), -1);
    const right = edge(characters[index + 1]?.x, Math.max(line.right, x), 1);
    const box: Box = [
      left / scale,
      (middle - half) / scale,
      Math.max(right, left + 1) / scale,
      (middle + half) / scale,
    ];
    return {
      text,
      box,
      score: Math.min(1, Math.round(score * PRECISION) / PRECISION),
      ...(candidates === undefined ? {} : { candidates }),
    };
  });
}
