import type { Box } from "@/lib/domain/document";
import { most } from "./extremes";
import type { Glyph } from "./page-content";
import { isWideCharacter } from "./wide-character";

/** Glyphs that stand side by side, from left to right. */
export interface TextLine {
  readonly glyphs: readonly Glyph[];
  readonly box: Box;
}

const middle = ({ box: [, y0, , y1] }: Glyph) => (y0 + y1) / 2;
const height = ({ box: [, y0, , y1] }: Glyph) => y1 - y0;

export function lineOf(glyphs: readonly Glyph[]): TextLine {
  const box: [number, number, number, number] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const { box: own } of glyphs) {
    box[0] = Math.min(box[0], own[0]);
    box[1] = Math.min(box[1], own[1]);
    box[2] = Math.max(box[2], own[2]);
    box[3] = Math.max(box[3], own[3]);
  }
  return { glyphs, box };
}

/** The widest digits and letters of a line are as wide as this share of an em, at the least. */
const NARROW_WIDTH = 0.45;
/** The em of most fonts is near four fifths of a line's height. */
const EM_OF_HEIGHT = 0.8;
/** A font leaves much room above and below its characters where they say so much less than the height. */
const MUCH_ROOM = 0.75;

/**
 * The size of a line's type in points. Some fonts leave much room above and below their characters,
 * so that a line's height alone says too much.
 */
export function emOf({ glyphs, box }: TextLine): number {
  const widths = (own: readonly Glyph[]) => most(own.map(({ box: [x0, , x1] }) => x1 - x0));
  const wide = glyphs.filter(({ text }) => isWideCharacter(text));
  const byWidth = wide.length > 0 ? widths(wide) : widths(glyphs) / NARROW_WIDTH;
  const byHeight = (box[3] - box[1]) * EM_OF_HEIGHT;
  return byWidth < MUCH_ROOM * byHeight ? byWidth : byHeight;
}

/**
 * A heading that runs down: each glyph of the file stands right below the one before, oftener than
 * beside it.
 */
function runsDown(glyphs: readonly Glyph[]): boolean {
  if (glyphs.length < 3) return false;
  let down = 0;
  let beside = 0;
  glyphs.forEach((glyph, index) => {
    const before = glyphs[index - 1];
    if (before === undefined) return;
    const fall = middle(glyph) - middle(before);
    const size = Math.min(height(glyph), height(before));
    const isBelow = Math.abs(glyph.box[0] - before.box[0]) < size / 2 && fall > size / 2;
    if (isBelow) down += 1;
    else if (Math.abs(fall) < size / 2) beside += 1;
  });
  return down > beside;
}

/** What is drawn twice, a hair apart, to look bold, is one glyph. */
function withoutDoubles(glyphs: readonly Glyph[]): Glyph[] {
  return glyphs.filter((glyph, index) => {
    const before = glyphs[index - 1];
    if (before?.text !== glyph.text) return true;
    const [x0, , x1] = glyph.box;
    return Math.abs(before.box[0] - x0) > (x1 - x0) * 0.3;
  });
}

/**
 * Glyphs by the line they stand on, from the top down; in a heading that runs down, by its file's
 * order, each a line of its own.
 */
export function textLines(glyphs: readonly Glyph[]): TextLine[] {
  if (runsDown(glyphs)) return glyphs.map((glyph) => lineOf([glyph]));
  const lines: { middle: number; height: number; glyphs: Glyph[] }[] = [];
  for (const glyph of glyphs.toSorted((a, b) => middle(a) - middle(b))) {
    const last = lines.at(-1);
    const reach = Math.min(last?.height ?? 0, height(glyph)) / 2;
    if (last !== undefined && middle(glyph) - last.middle < reach) last.glyphs.push(glyph);
    else lines.push({ middle: middle(glyph), height: height(glyph), glyphs: [glyph] });
  }
  return lines.map((line) =>
    lineOf(withoutDoubles(line.glyphs.sort((a, b) => a.box[0] - b.box[0]))),
  );
}
