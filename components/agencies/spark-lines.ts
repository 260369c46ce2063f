export interface SparkPoint {
  readonly x: number;
  readonly y: number;
}

export interface Spark {
  /** Runs of years that follow each other on one form; a run of one year is a dot. */
  readonly runs: readonly (readonly SparkPoint[])[];
  /** Where the form changes. */
  readonly breaks: readonly number[];
  /** The last year that has a value. */
  readonly last: SparkPoint | null;
}

/**
 * A small line over the years: broken where a year has no value, and where the form changed. From
 * zero, or from the smallest value where that is below.
 *
 * @param breaks places between years, as 2 for between the second and the third
 */
export function sparkLines(
  values: readonly (number | null)[],
  breaks: readonly number[],
  width: number,
  height: number,
): Spark {
  const known = values.filter((value) => value !== null);
  const low = Math.min(0, ...known);
  const high = Math.max(...known, low);
  const step = values.length < 2 ? 0 : width / (values.length - 1);
  const pointAt = (value: number, index: number): SparkPoint => ({
    x: Math.round(index * step * 10) / 10,
    y:
      high === low
        ? height
        : Math.round((height - ((value - low) / (high - low)) * height) * 10) / 10,
  });
  const runs: SparkPoint[][] = [];
  let run: SparkPoint[] = [];
  let last: SparkPoint | null = null;
  const close = () => {
    if (run.length > 0) runs.push(run);
    run = [];
  };
  values.forEach((value, index) => {
    if (breaks.includes(index)) close();
    if (value === null) {
      close();
      return;
    }
    last = pointAt(value, index);
    run.push(last);
  });
  close();
  return { runs, breaks: breaks.map((place) => (place - 0.5) * step), last };
}
