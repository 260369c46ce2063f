export interface Timing {
  readonly runs: number;
  readonly median: number;
  readonly p95: number;
}

function at(sorted: readonly number[], share: number): number {
  const index = Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1);
  return sorted[Math.max(0, index)] ?? NaN;
}

/**
 * Milliseconds of each run of some work, once it is warm.
 *
 * @param before done before each run, and not timed
 */
export async function timed(
  { warmUps, runs }: { readonly warmUps: number; readonly runs: number },
  work: () => unknown,
  before?: () => unknown,
): Promise<Timing> {
  const taken: number[] = [];
  for (let run = -warmUps; run < runs; run += 1) {
    await before?.();
    const start = performance.now();
    await work();
    if (run >= 0) taken.push(performance.now() - start);
  }
  const sorted = taken.toSorted((a, b) => a - b);
  return { runs, median: at(sorted, 0.5), p95: at(sorted, 0.95) };
}
