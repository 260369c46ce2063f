import type { HorizontalRule, PageContent, VerticalRule } from "./page-content";

/** A line of either direction: where it lies across (`at`), and from where to where it runs. */
export interface Segment {
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

/** Lines nearer than this, in points, are one: double lines, and both edges of a drawn shape. */
export const NEAR = 2;
/** A gap no longer than this, in points, doesn't break a line: dashes, and cells drawn one by one. */
const GAP = 3.5;
/** Shorter lines are no rules of a table. */
const SHORTEST = 4;

/** Values that lie near one another, each cluster by its mean, in order. */
export function cluster(values: readonly number[], near: number): number[] {
  const clusters: { sum: number; count: number }[] = [];
  for (const value of values.toSorted((a, b) => a - b)) {
    const last = clusters.at(-1);
    if (last !== undefined && value - last.sum / last.count <= near) {
      last.sum += value;
      last.count += 1;
    } else clusters.push({ sum: value, count: 1 });
  }
  return clusters.map(({ sum, count }) => sum / count);
}

/** Index of the value nearest to another, in ascending values. */
export function nearest(values: readonly number[], value: number): number {
  let low = 0;
  let high = values.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((values[middle] ?? 0) < value) low = middle + 1;
    else high = middle;
  }
  const before = values[low - 1];
  return before !== undefined && value - before < (values[low] ?? Infinity) - value ? low - 1 : low;
}

/** Lines that lie on one another or go on with one another, as one. */
export function mergeSegments(segments: readonly Segment[]): Segment[] {
  const places = cluster(
    segments.map(({ at }) => at),
    NEAR,
  );
  const byPlace = new Map<number, Segment[]>();
  for (const segment of segments) {
    const at = places[nearest(places, segment.at)] ?? segment.at;
    const own = byPlace.get(at) ?? [];
    own.push(segment);
    byPlace.set(at, own);
  }
  return [...byPlace].flatMap(([at, own]) => {
    const merged: { at: number; from: number; to: number }[] = [];
    for (const { from, to } of own.sort((a, b) => a.from - b.from)) {
      const last = merged.at(-1);
      if (last !== undefined && from <= last.to + GAP) last.to = Math.max(last.to, to);
      else merged.push({ at, from, to });
    }
    return merged.filter(({ from, to }) => to - from >= SHORTEST);
  });
}

const across = ({ y, x0, x1 }: HorizontalRule): Segment => ({ at: y, from: x0, to: x1 });
const down = ({ x, y0, y1 }: VerticalRule): Segment => ({ at: x, from: y0, to: y1 });

export interface Rules {
  readonly across: readonly Segment[];
  readonly down: readonly Segment[];
}

/** The part of a line that lies on the page: what a page cuts off goes on below it, unseen. */
function onPage({ at, from, to }: Segment, depth: number, length: number): Segment[] {
  if (at < 0 || at > depth || to <= 0 || from >= length) return [];
  return [{ at, from: Math.max(0, from), to: Math.min(length, to) }];
}

export function rulesOf({ horizontal, vertical, width, height }: PageContent): Rules {
  return {
    across: mergeSegments(horizontal.map(across).flatMap((each) => onPage(each, height, width))),
    down: mergeSegments(vertical.map(down).flatMap((each) => onPage(each, width, height))),
  };
}
