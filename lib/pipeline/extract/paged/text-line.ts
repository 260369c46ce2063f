import type { Box } from "@/lib/domain/document";
import { least, most } from "./extremes";
import type { Glyph } from "./page-content";
import { isWideCharacter } from "./wide-character";

/** Glyphs that stand side by side, from left to right. */
export interface TextLine {
  readonly glyphs: readonly Glyph[];
  readonly box: Box;
}

const middle = ({ box: [, y0, , y1] }: Glyph) => (y0 + y1) / 2;
/** Lines of Chinese are as far from one another as this, in ems, at the least. */
const NEAREST_LINES = 1.25;

/** A glyph's height, without what its font leaves above and below it for lines far apart. */
function height({ text, box: [x0, y0, x1, y1] }: Glyph): number {
  return isWideCharacter(text) ? Math.min(y1 - y0, NEAREST_LINES * (x1 - x0)) : y1 - y0;
}

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

const HAN = /\p{Script=Han}/u;

/**
 * The height at which a line stands: the middle of its Chinese characters where it has any, since
 * the boxes of other fonts reach further up or down.
 */
export function levelOf({ glyphs, box }: TextLine): number {
  const han = glyphs.filter(({ text }) => HAN.test(text));
  if (han.length === 0) return (box[1] + box[3]) / 2;
  return han.reduce((sum, glyph) => sum + middle(glyph), 0) / han.length;
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

/** The size of a line's type in points, by its Chinese characters where it has any: they are as wide. */
export function typeSize(line: TextLine): number {
  const wide = line.glyphs.filter(({ text }) => isWideCharacter(text));
  return wide.length === 0 ? emOf(line) : most(wide.map(({ box: [x0, , x1] }) => x1 - x0));
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

/** Further apart than this, in heights of a line, glyphs that follow one another are no one word. */
const WORD_GAP = 0.3;

/** Whether a glyph goes on with the word that the file's glyph before it is of. */
function isBeside(before: Glyph, glyph: Glyph): boolean {
  const size = Math.min(height(before), height(glyph));
  const gap = glyph.box[0] - before.box[2];
  return Math.abs(middle(glyph) - middle(before)) < size / 2 && Math.abs(gap) < WORD_GAP * size;
}

/** Glyphs that follow one another in their file and stand beside one another, whatever their fonts. */
function wordsOf(glyphs: readonly Glyph[]): Glyph[][] {
  const words: Glyph[][] = [];
  glyphs.forEach((glyph, index) => {
    const before = glyphs[index - 1];
    if (before !== undefined && isBeside(before, glyph)) words.at(-1)?.push(glyph);
    else words.push([glyph]);
  });
  return words;
}

interface Word {
  readonly level: number;
  readonly height: number;
  readonly glyphs: readonly Glyph[];
}

/**
 * Glyphs by the line they stand on, from the top down; in a heading that runs down, by its file's
 * order, each a line of its own.
 */
export function textLines(glyphs: readonly Glyph[]): TextLine[] {
  if (runsDown(glyphs)) return glyphs.map((glyph) => lineOf([glyph]));
  const words = wordsOf(glyphs).map((own): Word => ({
    level: levelOf(lineOf(own)),
    height: least(own.map(height)),
    glyphs: own,
  }));
  const lines: { level: number; height: number; glyphs: Glyph[] }[] = [];
  for (const word of words.sort((a, b) => a.level - b.level)) {
    const last = lines.at(-1);
    const reach = Math.min(last?.height ?? 0, word.height) / 2;
    if (last !== undefined && word.level - last.level < reach) {
      for (const glyph of word.glyphs) last.glyphs.push(glyph);
    } else lines.push({ level: word.level, height: word.height, glyphs: [...word.glyphs] });
  }
  return lines.map((line) =>
    lineOf(withoutDoubles(line.glyphs.sort((a, b) => a.box[0] - b.box[0]))),
  );
}
