import type { Box } from "@/lib/domain/document";
import { textOf } from "./compose";
import { least } from "./extremes";
import { BEGINS_ROW } from "./label-lines";
import { typeSize, levelOf, lineOf, type TextLine } from "./text-line";

/** Words that stand below one another as the lines of one cell do. */
export interface TextBlock {
  /** From the top down. */
  readonly lines: readonly TextLine[];
  readonly box: Box;
  /** The heights of its first line and its last. */
  readonly first: number;
  readonly last: number;
}

/** A word with the heights of its first character and its last, which differ where it runs down. */
interface Placed {
  readonly word: TextLine;
  readonly first: number;
  readonly last: number;
}

/** A word with those of the next line below that it stands over. */
interface Neighbours {
  readonly above: Placed;
  readonly below: readonly Placed[];
  readonly pitch: number;
}

/** Words further down than this, in ems, tell nothing of how far apart the lines of a cell are. */
const REACH = 4;
/** Words of one line stand at one height, to this share of an em. */
const SAME_LINE = 0.5;
/** Lines of one cell stand no further apart than this, in the least distance between two. */
const SAME_CELL = 1.15;
/** Nor than this, in ems; and where all are as far apart as one another, than the second. */
const WIDEST_PITCH = 2.2;
const WIDEST_UNTOLD = 1.75;
/** Lines of one character each are as far apart wherever they are set alike, to this share. */
const SAME_PITCH = 0.05;
/** So many characters tell whether a word begins a row's label. */
const BEGINNING = 6;

function placed(word: TextLine): Placed {
  const [first, last] = [word.glyphs[0], word.glyphs.at(-1)];
  const runsDown = word.box[3] - word.box[1] > 2 * (word.box[2] - word.box[0]);
  if (first === undefined || last === undefined || !runsDown) {
    const level = levelOf(word);
    return { word, first: level, last: level };
  }
  const [a, b] = [levelOf(lineOf([first])), levelOf(lineOf([last]))];
  return { word, first: Math.min(a, b), last: Math.max(a, b) };
}

const areOver = ({ word: { box: a } }: Placed, { word: { box: b } }: Placed) =>
  a[0] < b[2] && b[0] < a[2];

/** The words of the next line below that one stands over. */
function nextBelow(sorted: readonly Placed[], index: number): Placed[] {
  const above = sorted[index];
  if (above === undefined) return [];
  const em = typeSize(above.word);
  const found: Placed[] = [];
  for (let at = index + 1; at < sorted.length; at += 1) {
    const below = sorted[at];
    if (below === undefined || below.first - above.last > REACH * em) break;
    if (below.first - above.last < SAME_LINE * em || !areOver(above, below)) continue;
    const [nearest] = found;
    if (nearest !== undefined && below.first - nearest.first > SAME_LINE * em) break;
    found.push(below);
  }
  return found;
}

/** How far two lines of one cell stand apart at the most, by the size of their type. */
function reachOf(pitches: readonly number[]): (size: number) => number {
  const nearest = least(pitches);
  const isTold = pitches.some((pitch) => pitch > SAME_CELL * nearest);
  return (size) => Math.min(SAME_CELL * nearest, size * (isTold ? WIDEST_PITCH : WIDEST_UNTOLD));
}

/** How far apart the characters stand of words that run down. */
function pitchesWithin(words: readonly Placed[]): number[] {
  return words
    .filter(({ first, last }) => last > first)
    .map(({ word, first, last }) => (last - first) / (word.glyphs.length - 1));
}

/** For each word that goes on with one above, that one: each is the only one over or under the other. */
function goingOn(sorted: readonly Placed[]): ReadonlyMap<Placed, Placed> {
  const all = sorted.flatMap((above, index): Neighbours[] => {
    const below = nextBelow(sorted, index);
    const [first] = below;
    return first === undefined ? [] : [{ above, below, pitch: first.first - above.last }];
  });
  const over = new Map<Placed, number>();
  for (const each of all.flatMap(({ below }) => below)) over.set(each, (over.get(each) ?? 0) + 1);
  const reach = reachOf(all.map(({ pitch }) => pitch));
  const within = pitchesWithin(sorted);
  const isSetDown = (pitch: number) =>
    within.some((other) => Math.abs(pitch - other) < SAME_PITCH * other);
  const lineAbove = new Map<Placed, Placed>();
  for (const { above, below, pitch } of all) {
    const [only, ...more] = below;
    if (only === undefined || more.length > 0 || over.get(only) !== 1) continue;
    const beginning = textOf(only.word.glyphs.slice(0, BEGINNING));
    if (BEGINS_ROW.test(beginning)) continue;
    if (pitch > reach(typeSize(above.word)) && !isSetDown(pitch)) continue;
    lineAbove.set(only, above);
  }
  return lineAbove;
}

/** The blocks that words make, by their heights. A word that begins a row's label begins a block. */
export function textBlocks(words: readonly TextLine[]): TextBlock[] {
  const sorted = words.map(placed).sort((a, b) => a.first - b.first);
  const above = goingOn(sorted);
  const blocks = new Map<Placed, Placed[]>();
  for (const each of sorted) {
    const before = above.get(each);
    const block = before === undefined ? [] : (blocks.get(before) ?? []);
    block.push(each);
    blocks.set(each, block);
  }
  return [...new Set(blocks.values())].map((own): TextBlock => ({
    lines: own.map(({ word }) => word),
    box: lineOf(own.flatMap(({ word }) => word.glyphs)).box,
    first: own[0]?.first ?? 0,
    last: own.at(-1)?.last ?? 0,
  }));
}
