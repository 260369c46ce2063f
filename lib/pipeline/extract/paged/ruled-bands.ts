import { textOf, composeLine } from "./compose";
import { least, most } from "./extremes";
import { isFigureSegment, segmentsOf, wordsOf } from "./line-segments";
import type { Rules, Segment } from "./merge-rules";
import type { Glyph } from "./page-content";
import { isSectionHeading } from "./section-heading";
import { type TextLine, textLines } from "./text-line";

/** What stands between two lines across, one below the other. */
export interface Band {
  readonly top: number;
  readonly bottom: number;
  readonly lines: readonly TextLine[];
}

/** Lines across, as wide as one another, with what stands between them: a table, or a page's part of it. */
export interface RuledPart {
  readonly page: number;
  readonly left: number;
  readonly right: number;
  readonly rules: readonly Segment[];
  readonly down: readonly Segment[];
  readonly bands: readonly Band[];
}

/** The ends of a table's lines may differ by so much, in points. */
export const SAME_END = 4;
/** A line with one segment that is wider than this share of the table is prose. */
const WIDEST_CELL = 0.6;
/** Chinese numerals head groups and rows one character a line, and "无" may be a word's part. */
const CHINESE_ALONE = /^\p{Script=Han}+$/u;

/** Whether a word tells of a column of figures. */
export function isTellingFigure(word: TextLine): boolean {
  return isFigureSegment(word) && !CHINESE_ALONE.test(textOf(composeLine(word)));
}

export function hasFigures({ lines }: Band): boolean {
  return lines.some((line) => wordsOf(line).some(isTellingFigure));
}

/** Whether a line is too wide for a cell of a table of this width. */
export function isTooWide(line: TextLine, width: number): boolean {
  const segments = segmentsOf(line);
  return segments.length === 1 && line.box[2] - line.box[0] > WIDEST_CELL * width;
}

/** Whether a line can't stand in a table of this width: running text, or what heads a section. */
export function isForeign(line: TextLine, width: number): boolean {
  return isSectionHeading(textOf(composeLine(line)).trim()) || isTooWide(line, width);
}

/**
 * Lines across that follow one another downwards and end at one place, or lie within the others. On
 * a page that cuts a group of rows, those inside the group come first.
 */
function runsOf(across: readonly Segment[]): Segment[][] {
  const runs: Segment[][] = [];
  let left = Infinity;
  let right = -Infinity;
  for (const rule of across.toSorted((a, b) => a.at - b.at || a.from - b.from)) {
    const run = runs.at(-1);
    const isWithin = rule.from >= left - SAME_END && rule.to <= right + SAME_END;
    if (run !== undefined && (isWithin || Math.abs(rule.to - right) <= SAME_END)) {
      run.push(rule);
      left = Math.min(left, rule.from);
      continue;
    }
    runs.push([rule]);
    ({ from: left, to: right } = rule);
  }
  return runs;
}

/** The bands of each run of lines, with the glyphs that stand between its ends. */
function bandsOf(runs: readonly (readonly Segment[])[], glyphs: readonly Glyph[]): Band[][] {
  const middle = ({ box: [, y0, , y1] }: Glyph) => (y0 + y1) / 2;
  const sorted = glyphs.toSorted((a, b) => middle(a) - middle(b));
  let at = 0;
  return runs.map((run) => {
    const from = least(run.map((rule) => rule.from));
    const to = most(run.map((rule) => rule.to));
    const ys = [...new Set(run.map((rule) => rule.at))];
    return ys.slice(1).map((bottom, index): Band => {
      const top = ys[index] ?? bottom;
      const own: Glyph[] = [];
      for (let glyph = sorted[at]; glyph !== undefined; glyph = sorted[at]) {
        if (middle(glyph) >= bottom) break;
        const x = (glyph.box[0] + glyph.box[2]) / 2;
        if (middle(glyph) >= top && x > from - SAME_END && x < to + SAME_END) own.push(glyph);
        at += 1;
      }
      return { top, bottom, lines: textLines(own) };
    });
  });
}

const isEmpty = (band: Band | undefined) => band !== undefined && band.lines.length === 0;

/** Bands that follow one another, without those at either end in which nothing stands. */
function trimmed(bands: readonly Band[]): readonly Band[] {
  let [from, to] = [0, bands.length];
  while (from < to && isEmpty(bands[from])) from += 1;
  while (to > from && isEmpty(bands[to - 1])) to -= 1;
  return bands.slice(from, to);
}

/**
 * What may be tables with lines between their rows and none between their columns. Headings and
 * running text that stand between two lines end one.
 */
export function ruledParts(
  { across, down }: Rules,
  glyphs: readonly Glyph[],
  page: number,
): RuledPart[] {
  const runs = runsOf(across);
  const bands = bandsOf(runs, glyphs);
  return runs.flatMap((run, index) => {
    const left = least(run.map(({ from }) => from));
    const right = most(run.map(({ to }) => to));
    const stretches: Band[][] = [[]];
    for (const band of bands[index] ?? []) {
      const isOther = !hasFigures(band) && band.lines.some((line) => isForeign(line, right - left));
      if (isOther) stretches.push([]);
      else stretches.at(-1)?.push(band);
    }
    return stretches.flatMap((stretch): RuledPart[] => {
      const own = trimmed(stretch);
      const top = own[0]?.top;
      const bottom = own.at(-1)?.bottom;
      if (top === undefined || bottom === undefined) return [];
      const rules = run.filter(({ at }) => at >= top && at <= bottom);
      const within = down.filter(
        ({ at, from, to }) => at > left && at < right && to > top && from < bottom,
      );
      return [{ page, left, right, rules, down: within, bands: own }];
    });
  });
}
