import { betweenLines, composeLine, textOf } from "./compose";
import type { Atom } from "./compose";
import { least, most } from "./extremes";
import { standAlike } from "./label-columns";
import type { Glyph } from "./page-content";
import { levelOf, type TextLine, typeSize } from "./text-line";

/** How the label of a row of the forms begins, and the rest of a label doesn't. */
export const BEGINS_ROW = /^[（(]?(?:[一二三四五六七八九十]+|\d{1,2})[）)、.．]/u;
/** What no line begins with: it takes the word before it along to its line. */
const NO_BEGINNING = /^[、，。；：！？）】》”’,.;:!?)\]]/u;

/** Labels of so many lines, at the most. */
const MOST_LINES = 12;
/** More pairs of lines and rows than this are no table of a report. */
const MOST_PAIRS = 100_000;
/** What it costs to leave a row without its label, or a label without its row, in line pitches. */
const UNPAIRED = 0.25;
/** What it costs to begin a label where one goes on, as the room between labels tells, or may go on. */
const PARTED = { surely: 0.4, perhaps: 0.1 };
/** What it costs when figures stand beside another line of their label than all others do. */
const ELSEWHERE = 0.2;

const widthOf = (atom: Atom) => (typeof atom === "string" ? 0 : atom.box[2] - atom.box[0]);

/** How wide the first word of a line is, which found no room on the line above. In points. */
export function firstWord([first, second]: readonly Atom[]): number {
  if (first === undefined) return 0;
  const isTied = second !== undefined && NO_BEGINNING.test(textOf([second]));
  return widthOf(first) + (isTied ? widthOf(second) : 0);
}

export const middleOf = ({ box: [, y0, , y1] }: Pick<Glyph, "box">): number => (y0 + y1) / 2;

/** Lines of one label, and the row that it belongs to. */
export interface LabelGroup {
  readonly lines: readonly TextLine[];
  /** Index of the row; null for a label beside which no figures stand. */
  readonly row: number | null;
}

interface Step {
  readonly cost: number;
  readonly lines: number;
  readonly row: boolean;
}

/** Whether a label's figures stand beside its middle, its first line or its last. */
type Beside = (first: TextLine, last: TextLine) => number;
const BESIDE: readonly Beside[] = [
  (first, last) => (levelOf(first) + levelOf(last)) / 2,
  (first) => levelOf(first),
  (_, last) => levelOf(last),
];

/** Lines of one label stand no further apart than this, in the least distance between two. */
const SAME_LABEL = 1.15;
/** Nor, where all lines are as far apart as one another, than this, in ems. */
const WIDEST_PITCH = 1.6;

/** A line is full where the next word would leave less room than this, in ems: lines are justified, or spaced. */
const NEARLY_FULL = 0.5;

interface Pitches {
  /** How far each line stands below the one above; infinite where they don't stand alike. */
  readonly below: readonly number[];
  readonly nearest: number;
  /** Whether some stand further apart: labels have more room between them than their lines. */
  readonly areTold: boolean;
}

function pitchesOf(lines: readonly TextLine[]): Pitches {
  const below = lines.map((line, index) => {
    const above = lines[index - 1];
    if (above === undefined || !standAlike(above, line)) return Infinity;
    return levelOf(line) - levelOf(above);
  });
  const nearest = least(below.filter((pitch) => pitch > 1));
  const areTold = below.some((pitch) => pitch < Infinity && pitch > SAME_LABEL * nearest);
  return { below, nearest, areTold };
}

/**
 * For each line, whether it may go on with the label of the line above: both stand alike and as near
 * to one another as the lines of a label do, and, where labels stand no further apart than that, the
 * line above was as full as any of its column.
 */
export function goingOn(lines: readonly TextLine[]): boolean[] {
  const { below, nearest, areTold } = pitchesOf(lines);
  const reach = (line: TextLine) =>
    Math.min(SAME_LABEL * nearest, areTold ? Infinity : WIDEST_PITCH * typeSize(line));
  const widthOfLine = ({ box }: TextLine) => box[2] - box[0];
  return lines.map((line, index) => {
    const above = lines[index - 1];
    const pitch = below[index] ?? Infinity;
    if (above === undefined || pitch === Infinity || pitch > reach(line)) return false;
    if (BEGINS_ROW.test(textOf(line.glyphs.slice(0, 6)))) return false;
    // Then a label goes on wherever its words were broken.
    if (areTold) return true;
    const column = lines.filter((other) => standAlike(above, other));
    const needed = widthOfLine(above) + firstWord(line.glyphs);
    return needed > most(column.map(widthOfLine)) - NEARLY_FULL * typeSize(above);
  });
}

function cheapest(
  lines: readonly TextLine[],
  rows: readonly number[],
  pitch: number,
  beside: Beside,
): { readonly cost: number; readonly groups: LabelGroup[] } {
  const goesOn = goingOn(lines);
  const parted = pitchesOf(lines).areTold ? PARTED.surely : PARTED.perhaps;
  const width = rows.length + 1;
  const steps: Step[] = [];
  const costAt = (i: number, j: number) =>
    i < 0 || j < 0 ? Infinity : (steps[i * width + j]?.cost ?? Infinity);
  for (let i = 0; i <= lines.length; i += 1) {
    for (let j = 0; j <= rows.length; j += 1) {
      let best: Step = { cost: i + j === 0 ? 0 : Infinity, lines: 0, row: false };
      const offer = (cost: number, count: number, row: boolean) => {
        if (cost < best.cost) best = { cost, lines: count, row };
      };
      offer(costAt(i, j - 1) + UNPAIRED, 0, true);
      const last = lines[i - 1];
      for (let count = 1; count <= Math.min(i, MOST_LINES); count += 1) {
        const first = lines[i - count];
        if (first === undefined || last === undefined) break;
        const isParted = goesOn[i - count] === true;
        const cost = isParted ? parted : 0;
        offer(costAt(i - count, j) + cost + UNPAIRED, count, false);
        const row = rows[j - 1] ?? Infinity;
        const distance = Math.abs(beside(first, last) - row) / pitch;
        const nearest = least(BESIDE.map((other) => Math.abs(other(first, last) - row))) / pitch;
        const paired = Math.min(distance, nearest + ELSEWHERE);
        offer(costAt(i - count, j - 1) + cost + paired, count, true);
        if (!isParted) break;
      }
      steps.push(best);
    }
  }
  const groups: LabelGroup[] = [];
  let [i, j] = [lines.length, rows.length];
  while (i + j > 0) {
    const step = steps[i * width + j];
    if (step === undefined || step.cost === Infinity) break;
    if (step.lines > 0) {
      groups.push({ lines: lines.slice(i - step.lines, i), row: step.row ? j - 1 : null });
    }
    i -= step.lines;
    j -= step.row ? 1 : 0;
  }
  return { cost: costAt(lines.length, rows.length), groups: groups.reverse() };
}

/**
 * Which lines make one label, and beside which row each label stands: the way in which labels and
 * rows come to lie nearest to one another, all labels in their middle, all at their first line, or all at their last. A
 * label only goes on below where its line was full.
 *
 * @param lines of the labels' column, from the top down
 * @param rows where the figures of each row stand, from the top down, in points
 */
export function labelGroups(lines: readonly TextLine[], rows: readonly number[]): LabelGroup[] {
  if (lines.length * Math.max(rows.length, lines.length) > MOST_PAIRS)
    return lines.map((line) => ({ lines: [line], row: null }));
  const heights = lines.map(({ box }) => box[3] - box[1]).sort((a, b) => a - b);
  const pitch = Math.max(1, heights[heights.length >> 1] ?? 1);
  const ways = BESIDE.map((beside) => cheapest(lines, rows, pitch, beside));
  return ways.reduce((best, way) => (way.cost < best.cost ? way : best)).groups;
}

/** The text of a label's lines. */
export function labelAtoms(lines: readonly TextLine[]): Atom[] {
  const atoms: Atom[] = [];
  for (const line of lines) {
    const own = composeLine(line);
    const between = betweenLines(textOf(atoms.slice(-1)), textOf(own.slice(0, 1)), true);
    atoms.push(...(between === "" || atoms.length === 0 ? [] : [between]), ...own);
  }
  return atoms;
}
