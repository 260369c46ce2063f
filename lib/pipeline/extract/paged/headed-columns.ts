import type { TextLine } from "./text-line";

/** From where to where something reaches across the page, in points. */
export interface Extent {
  from: number;
  to: number;
}

export const extentOf = ({ box: [from, , to] }: Pick<TextLine, "box">): Extent => ({ from, to });

/** Extents that overlap, as one; from left to right. */
export function merged(extents: readonly Extent[]): Extent[] {
  const all: Extent[] = [];
  for (const { from, to } of extents.toSorted((a, b) => a.from - b.from)) {
    const last = all.at(-1);
    if (last !== undefined && from <= last.to) last.to = Math.max(last.to, to);
    else all.push({ from, to });
  }
  return all;
}

export const overlaps = (a: Extent, b: Extent) => a.from <= b.to && b.from <= a.to;

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

/** What stands under the middle of its heading leans to no side, to this much, in points. */
const CENTRED = 1.5;

/**
 * At which side of their columns figures stand, told by those under their headings, and by those beside
 * them where only one side has a heading for each: less than 0 at the right, more than 0 at the left.
 */
export function leaning(columns: readonly Extent[], headings: readonly Extent[]): number {
  let sum = 0;
  for (const column of columns) {
    const over = headings.filter((heading) => overlaps(heading, column));
    const [heading] = over;
    if (heading === undefined || over.length > 1) continue;
    if (columns.some((other) => other !== column && overlaps(heading, other))) continue;
    const aside = (heading.from + heading.to - column.from - column.to) / 2;
    if (Math.abs(aside) > CENTRED) sum += Math.sign(aside);
  }
  const isAfter = besideHeadings(columns, headings, true) !== null;
  const isBefore = besideHeadings(columns, headings, false) !== null;
  return sum + Number(isAfter) - Number(isBefore);
}

/**
 * Columns of figures, those that hold nothing but a heading too, from left to right; null where it is
 * not clear which heading is whose.
 *
 * @param columns where figures stand
 * @param leans at which side of their columns figures stand in tables that are set alike, if that is known
 */
export function headedColumns(
  columns: readonly Extent[],
  headings: readonly Extent[],
  leans = 0,
): Extent[] | null {
  if (headings.length === 0) return merged(columns);
  const after = besideHeadings(columns, headings, true);
  const before = besideHeadings(columns, headings, false);
  if (after === null || before === null || areSame(after, before)) {
    const found = after ?? before;
    return found === null ? null : merged(found);
  }
  const side = leaning(columns, headings) || leans;
  return side === 0 ? null : merged(side > 0 ? after : before);
}

/** The place between two columns that the fewest words cross, in the widest of such gaps. */
export function leastCrossed(from: number, to: number, words: readonly Extent[]): number {
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
