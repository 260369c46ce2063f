import type { Segment } from "@/lib/pipeline/extract/paged/merge-rules";
import { DARK, LINE, type LineMask, PAPER } from "./line-mask";

/**
 * So much of a border between two cells is line where a rule is drawn there; characters that touch it
 * don't count. Even hairlines are nearly always whole, and strokes of bold characters never.
 */
const DRAWN = 0.92;
/** Where a line is drawn on both sides it goes on between them, though noise may hide more of it. */
const BETWEEN_DRAWN = 0.65;
/** A border of which less than this can be seen beside characters is none. */
const LEAST_SEEN = 0.3;
/** A gap of a rule is no longer than so many points, or such a share of it. */
const LONGEST_GAP = 1.2;
const GAP_SHARE = 0.12;
/** At its ends it has none: a stroke of a character leaves room above or below. In points. */
const END_GAP = 0.4;
/** A border's line may lie so far, in points, from the nearest stroke of its table's line. */
const ASIDE = 1;
/** At its ends a border is crossed by others: left out, in points. */
const CROSSING = 0.8;

/** Where a line of a table lies at a place along it: its strokes may differ a little. */
function placeAt(strokes: readonly Segment[], along: number): number {
  const away = ({ from, to }: Segment) => Math.max(from - along, along - to, 0);
  return strokes.reduce((best, each) => (away(each) < away(best) ? each : best)).at;
}

interface Coverage {
  /** Pixels of a line, and those that are not lost among others that are dark. */
  readonly drawn: number;
  readonly seen: number;
  /** Of paper, in pixels. */
  readonly longestGap: number;
  readonly endGap: number;
}

function coverage({ width, kinds }: LineMask, y: number, first: number, last: number): Coverage {
  let [drawn, seen, gap, longestGap, endGap] = [0, 0, 0, 0, 0];
  for (let x = first; x < last; x += 1) {
    const kind = kinds[y * width + x];
    if (kind === LINE) drawn += 1;
    if (kind !== DARK) seen += 1;
    if (kind !== PAPER) {
      // All was paper up to here.
      if (gap === x - first) endGap = gap;
      gap = 0;
      continue;
    }
    gap += 1;
    longestGap = Math.max(longestGap, gap);
  }
  return { drawn, seen, longestGap, endGap: Math.max(endGap, gap) };
}

/**
 * How much of a rule there is between two crossings of a table's line, 0 to 1.
 *
 * @param strokes the line's, at least one; in points, as `from` and `to`
 * @param scale pixels a point
 */
function drawnShare(
  mask: LineMask,
  strokes: readonly Segment[],
  from: number,
  to: number,
  scale: number,
): number {
  const margin = Math.min(CROSSING, (to - from) / 4);
  const first = Math.max(0, Math.round((from + margin) * scale));
  const last = Math.min(mask.width, Math.round((to - margin) * scale));
  if (last <= first) return 0;
  const longest = Math.max(LONGEST_GAP * scale, GAP_SHARE * (last - first));
  const middle = Math.round(placeAt(strokes, (from + to) / 2) * scale - 0.5);
  const aside = Math.round(ASIDE * scale);
  let most = 0;
  for (let y = Math.max(0, middle - aside); y <= middle + aside && y < mask.height; y += 1) {
    const { drawn, seen, longestGap, endGap } = coverage(mask, y, first, last);
    const isWhole = longestGap <= longest && endGap <= Math.max(1, END_GAP * scale);
    const isSeen = seen >= (last - first) * LEAST_SEEN;
    if (isWhole && isSeen) most = Math.max(most, drawn / seen);
  }
  return most;
}

/**
 * Which borders between the crossings of a table's line are drawn: for each crossing but the last,
 * whether the border after it is.
 *
 * @param strokes the line's, at least one; in points, as `stops`
 * @param scale pixels a point
 */
export function drawnBorders(
  mask: LineMask,
  strokes: readonly Segment[],
  stops: readonly number[],
  scale: number,
): boolean[] {
  const shares = stops
    .slice(1)
    .map((to, index) => drawnShare(mask, strokes, stops[index] ?? to, to, scale));
  const isDrawn = (index: number) => (shares[index] ?? 0) >= DRAWN;
  return shares.map(
    (share, index) =>
      isDrawn(index) || (share >= BETWEEN_DRAWN && isDrawn(index - 1) && isDrawn(index + 1)),
  );
}
