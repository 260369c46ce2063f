/** Pixels of a batch's lines side by side: the model's answers to them take 30 MB. */
const BATCH_WIDTH = 8_000;
const MOST_LINES = 32;
/** The narrowest line of a batch is at least so much of the widest: the rest is wasted time. */
const NARROWEST = 0.8;
const SLACK = 16;

export interface Batch {
  /** Indices of the lines. */
  readonly lines: readonly number[];
  readonly width: number;
}

/** Lines of about one width together, since all of a batch are read at the width of its widest. */
export function batchesOf(widths: readonly number[], step: number): Batch[] {
  const batches: { lines: number[]; width: number }[] = [];
  const widest = widths
    .map((_, index) => index)
    .sort((a, b) => (widths[b] ?? 0) - (widths[a] ?? 0));
  for (const index of widest) {
    const own = widths[index] ?? 0;
    const last = batches.at(-1);
    const fits =
      last !== undefined &&
      last.lines.length < MOST_LINES &&
      last.width * (last.lines.length + 1) <= BATCH_WIDTH &&
      own >= last.width * NARROWEST - SLACK;
    if (fits) last.lines.push(index);
    else batches.push({ lines: [index], width: Math.max(step, Math.ceil(own / step) * step) });
  }
  return batches;
}
