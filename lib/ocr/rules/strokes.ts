import type { Segment } from "@/lib/pipeline/extract/paged/merge-rules";
import { LINE, type LineMask } from "./line-mask";

/** In inches. */
const LONGEST_GAP = 0.02;
/** Of a stroke's length so much is dark. */
const FILLED = 0.93;
/** Rows that one line may wander over, in inches: a page is never quite flat. */
const WANDERS = 0.05;

interface Run {
  readonly y: number;
  readonly from: number;
  readonly to: number;
}

/** Long runs of line pixels in each row. */
function* runsOf(
  { width, height, kinds }: LineMask,
  shortest: number,
  gap: number,
): Generator<Run> {
  for (let y = 0; y < height; y += 1) {
    let from = -1;
    let last = -1;
    let filled = 0;
    for (let x = 0; x <= width; x += 1) {
      const isEnd = x === width;
      if (!isEnd && kinds[y * width + x] === LINE) {
        if (from === -1) [from, filled] = [x, 0];
        last = x;
        filled += 1;
      } else if (from !== -1 && (isEnd || x - last > gap)) {
        const length = last - from + 1;
        if (length >= shortest && filled >= length * FILLED) yield { y, from, to: last + 1 };
        from = -1;
      }
    }
  }
}

/** Runs of neighbouring rows that lie on one another or go on with one another. */
interface Stroke {
  top: number;
  bottom: number;
  from: number;
  to: number;
  /** Sums over the runs, each weighted by its length. */
  weight: number;
  moment: number;
}

/**
 * The straight strokes of a mask that are long enough, in pixels: each where it lies, and from where
 * to where it runs.
 *
 * @param resolution pixels an inch
 * @param shortest in inches
 */
export function strokesOf(mask: LineMask, resolution: number, shortest: number): Segment[] {
  const gap = Math.max(2, Math.round(resolution * LONGEST_GAP));
  const strokes: Stroke[] = [];
  let open: Stroke[] = [];
  for (const { y, from, to } of runsOf(mask, Math.round(resolution * shortest), gap)) {
    open = open.filter(({ bottom }) => y - bottom <= 2);
    const weight = to - from;
    const known = open.find(
      (stroke) =>
        stroke.from <= to + gap &&
        stroke.to >= from - gap &&
        y - stroke.top <= resolution * WANDERS,
    );
    if (known === undefined) {
      const stroke = { top: y, bottom: y, from, to, weight, moment: y * weight };
      strokes.push(stroke);
      open.push(stroke);
      continue;
    }
    known.bottom = y;
    known.from = Math.min(known.from, from);
    known.to = Math.max(known.to, to);
    known.weight += weight;
    known.moment += y * weight;
  }
  return strokes.map(({ from, to, weight, moment }) => ({ at: moment / weight + 0.5, from, to }));
}
