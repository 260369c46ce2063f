import type { Box, PageArea, TextRun } from "@/lib/domain/document";
import { around, partOfRun } from "@/lib/domain/run-part";

/** Lines whose middles are closer than this, in points, are one line. */
const SAME_LINE = 2;
/** Half of the height, in points, that a line keeps whatever stands near it. */
const LEAST_HALF = 3;

const middle = ([, y0, , y1]: Box): number => (y0 + y1) / 2;

function isOnLine(line: PageArea, { page, box }: PageArea): boolean {
  if (page !== line.page) return false;
  const height = Math.min(box[3] - box[1], line.box[3] - line.box[1]);
  return Math.abs(middle(box) - middle(line.box)) < Math.max(SAME_LINE, height / 4);
}

/**
 * Some fonts say that they are much higher than their characters, so that a line's box reaches into
 * the lines above and below. It ends half-way to them.
 */
function clipped({ page, box }: PageArea, runs: readonly TextRun[]): PageArea {
  const [x0, y0, x1, y1] = box;
  const at = middle(box);
  let half = (y1 - y0) / 2;
  for (const other of runs) {
    const [ox0, , ox1] = other.box;
    if (other.page !== page || ox0 >= x1 || ox1 <= x0) continue;
    const distance = Math.abs(middle(other.box) - at);
    if (distance > SAME_LINE) half = Math.min(half, distance / 2);
  }
  half = Math.max(half, LEAST_HALF);
  return { page, box: [x0, at - half, x1, at + half] };
}

/** Where a range of the text stands, line by line. */
export function lineAreas(runs: readonly TextRun[], start: number, end: number): PageArea[] {
  const lines: PageArea[] = [];
  for (const run of runs) {
    if (run.end <= start || run.start >= end) continue;
    const part = { page: run.page, box: partOfRun(run, start, end) };
    const line = lines.at(-1);
    if (line !== undefined && isOnLine(line, part)) {
      lines[lines.length - 1] = { page: line.page, box: around(line.box, part.box) };
    } else lines.push(part);
  }
  return lines.map((line) => clipped(line, runs));
}
