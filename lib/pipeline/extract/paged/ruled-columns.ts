import { least, most } from "./extremes";
import { wordsOf } from "./line-segments";
import { cluster } from "./merge-rules";
import { type Band, hasFigures, isTellingFigure, type RuledPart, SAME_END } from "./ruled-bands";
import type { TextLine } from "./text-line";

interface Extent {
  from: number;
  to: number;
}

const extentOf = ({ box: [from, , to] }: TextLine): Extent => ({ from, to });

/** Extents that overlap, as one; from left to right. */
function merged(extents: readonly Extent[]): Extent[] {
  const all: Extent[] = [];
  for (const { from, to } of extents.toSorted((a, b) => a.from - b.from)) {
    const last = all.at(-1);
    if (last !== undefined && from <= last.to) last.to = Math.max(last.to, to);
    else all.push({ from, to });
  }
  return all;
}

const overlaps = (a: Extent, b: Extent) => a.from <= b.to && b.from <= a.to;
const wordsIn = ({ lines }: Band) => lines.flatMap(wordsOf);

/** What heads a column, over the figures or in a cell that lines across leave open down to them. */
function leafHeadings({ bands, rules }: RuledPart): Extent[] {
  const rows = bands.slice(0, Math.max(0, bands.findIndex(hasFigures)));
  return merged(
    rows.flatMap((band, index) => {
      const isLowest = index + 1 === rows.length;
      const isClosed = ({ from, to }: Extent) =>
        rules.some(
          (rule) =>
            Math.abs(rule.at - band.bottom) < 1 &&
            rule.from < (from + to) / 2 &&
            rule.to > (from + to) / 2,
        );
      return wordsIn(band)
        .map(extentOf)
        .filter((word) => isLowest || !isClosed(word));
    }),
  );
}

/**
 * Columns with the headings that stand in the middle of them while their figures stand at one side:
 * each figure's column with the heading right after it, or each with the one right before it. Null
 * where the figures don't all have headings so.
 */
function besideHeadings(
  columns: readonly Extent[],
  headings: readonly Extent[],
  isAfter: boolean,
): Extent[] | null {
  const headed = columns.filter((column) => headings.some((h) => overlaps(h, column)));
  const bare = headings.filter((h) => columns.every((column) => !overlaps(h, column)));
  const all = [...columns, ...bare].sort((a, b) => a.from - b.from);
  const used = new Set<Extent>();
  const found = all.flatMap((each, index): Extent[] => {
    if (!columns.includes(each) || headed.includes(each)) return [];
    const heading = all[index + (isAfter ? 1 : -1)];
    if (heading === undefined || !bare.includes(heading)) return [];
    used.add(heading);
    const [a, b] = isAfter ? [each, heading] : [heading, each];
    return [{ from: a.from, to: b.to }];
  });
  if (found.length + headed.length < columns.length) return null;
  return [...headed, ...found, ...bare.filter((h) => !used.has(h))];
}

function areSame(some: readonly Extent[], others: readonly Extent[]): boolean {
  const key = (extents: readonly Extent[]) =>
    extents
      .map(({ from, to }) => `${from} ${to}`)
      .sort()
      .join();
  return key(some) === key(others);
}

/** Which side of its column each figure stands at, where one beside its heading tells. */
function sideOf(columns: readonly Extent[], headings: readonly Extent[]): "left" | "right" | null {
  let sum = 0;
  for (const column of columns) {
    const over = headings.filter((heading) => overlaps(heading, column));
    const [heading] = over;
    if (heading === undefined || over.length > 1) continue;
    if (columns.some((other) => other !== column && overlaps(heading, other))) continue;
    sum += Math.sign(heading.from + heading.to - column.from - column.to);
  }
  return sum === 0 ? null : sum > 0 ? "left" : "right";
}

/** Columns of figures, those that hold nothing but a heading too, from left to right; null where it is not clear. */
function figureColumns(parts: readonly RuledPart[]): Extent[] | null {
  const withFigures = parts.flatMap(({ bands }) => bands).filter(hasFigures);
  const words = withFigures.flatMap(wordsIn);
  const columns = merged(words.filter(isTellingFigure).map(extentOf));
  const [first] = columns;
  const [part] = parts;
  if (first === undefined || part === undefined) return null;
  const labelEnd = most(words.filter(({ box }) => box[2] < first.from).map(({ box }) => box[2]));
  const [labelHeading, ...others] = leafHeadings(part);
  if (labelHeading === undefined) return columns;
  // What heads the labels is the first of all, wherever over them it stands.
  const hasLabels = labelEnd > part.left && labelHeading.from < first.from;
  const headings = hasLabels ? others : [labelHeading, ...others];
  const after = besideHeadings(columns, headings, true);
  const before = besideHeadings(columns, headings, false);
  if (after === null || before === null || areSame(after, before)) {
    const found = after ?? before;
    return found === null ? null : merged(found);
  }
  const side = sideOf(columns, headings);
  return side === null ? null : merged(side === "left" ? after : before);
}

/** The place between two columns that the fewest words cross, in the widest of such gaps. */
function leastCrossed(from: number, to: number, words: readonly Extent[]): number {
  const own = words.filter((word) => word.to > from && word.from < to);
  const places = [from, to, ...own.flatMap((word) => [word.from, word.to])]
    .filter((place) => place >= from && place <= to)
    .sort((a, b) => a - b);
  let best = { crossed: Infinity, width: 0, at: (from + to) / 2 };
  places.slice(1).forEach((right, index) => {
    const left = places[index] ?? right;
    const [at, width] = [(left + right) / 2, right - left];
    if (width <= 0) return;
    const crossed = own.filter((word) => word.from < at && word.to > at).length;
    if (crossed < best.crossed || (crossed === best.crossed && width > best.width)) {
      best = { crossed, width, at };
    }
  });
  return best.at;
}

/** Words of a table are no more than this; a page of them is no table of a report. */
const MOST_WORDS = 20_000;

/**
 * Where the columns of a table begin and end whose rows alone are drawn: told by its figures and
 * headings, and by the ends of those lines that run along a part of it. Null where it has no columns.
 *
 * @param parts of one table, on following pages
 * @returns ascending places in points, one more than columns
 */
export function ruledColumns(parts: readonly RuledPart[]): number[] | null {
  const bands = parts.flatMap((part) => part.bands);
  const words = bands.flatMap(wordsIn).map(extentOf);
  if (words.length > MOST_WORDS) return null;
  const columns = figureColumns(parts);
  const first = columns?.[0];
  const [left, right] = [least(parts.map((p) => p.left)), most(parts.map((p) => p.right))];
  if (columns === null || first === undefined) return null;
  const ends = parts
    .flatMap(({ rules, down }) => [
      ...rules.flatMap(({ from, to }) => [from, to]),
      ...down.map(({ at }) => at),
    ])
    .filter((x) => x > left + SAME_END && x < right - SAME_END);
  const drawn = cluster(ends, SAME_END);

  const labels = bands
    .filter(hasFigures)
    .flatMap(wordsIn)
    .filter(({ box }) => box[2] <= first.from);
  // What heads several columns says nothing of where each of them ends.
  const single = words.filter((word) => columns.filter((c) => overlaps(word, c)).length < 2);
  const between = (from: number, to: number): number =>
    drawn.findLast((x) => x >= from - 1 && x <= to + 1) ?? leastCrossed(from, to, single);
  const inner = columns
    .slice(1)
    .map(({ from }, index) => between(columns[index]?.to ?? from, from));
  if (labels.length === 0) return columns.length < 2 ? null : [left, ...inner, right];
  const labelEnd = most(labels.map(({ box }) => box[2]));
  const start = between(labelEnd, first.from);
  const ofGroups = drawn.filter((x) => x < start - SAME_END);
  return [left, ...ofGroups, start, ...inner, right];
}
