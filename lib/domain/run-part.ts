import type { Box, TextRun } from "./document";

/** The part of a run that a range of the text takes. All its characters are of one width. */
export function partOfRun(run: TextRun, start: number, end: number): Box {
  const [x0, y0, x1, y1] = run.box;
  const width = (x1 - x0) / (run.end - run.start);
  const from = Math.max(start, run.start) - run.start;
  const to = Math.min(end, run.end) - run.start;
  return [x0 + from * width, y0, x0 + to * width, y1];
}

/** The box around two boxes. */
export function around([ax0, ay0, ax1, ay1]: Box, [bx0, by0, bx1, by1]: Box): Box {
  return [Math.min(ax0, bx0), Math.min(ay0, by0), Math.max(ax1, bx1), Math.max(ay1, by1)];
}
