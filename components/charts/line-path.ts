import { round } from "./marker";
import type { Scale } from "./scale";
import type { YearPlane } from "./year-plane";
import type { YearSeries } from "./year-series";

export interface LinePoint {
  readonly year: number;
  /** A rate of too few cases, drawn hollow. */
  readonly isFew: boolean;
  readonly x: number;
  readonly y: number;
}

/** A line of a chart: as many pieces as its gaps leave. */
export interface Line {
  readonly id: string;
  readonly label: string;
  readonly colour: string;
  readonly index: number;
  /** Beyond the colours that there are, lines are told apart by dashes. */
  readonly isDashed: boolean;
  readonly runs: readonly (readonly LinePoint[])[];
}

/** Points in pieces that are broken where a year has none, and between the forms. */
export function runsOf<Point extends { readonly year: number; readonly x: number }>(
  points: readonly (Point | null)[],
  breakAt: number | null,
): Point[][] {
  const runs: Point[][] = [];
  let run: Point[] = [];
  for (const point of points) {
    const before = run.at(-1);
    const crosses =
      point !== null &&
      before !== undefined &&
      breakAt !== null &&
      before.x < breakAt &&
      breakAt < point.x;
    if (point === null || crosses) {
      if (run.length > 0) runs.push(run);
      run = [];
    }
    if (point !== null) run.push(point);
  }
  return run.length > 0 ? [...runs, run] : runs;
}

const COLOURS = 8;

export function linesOf(
  series: readonly YearSeries[],
  { places, breakAt }: YearPlane,
  scale: Scale,
): Line[] {
  return series.map(({ id, label, colour, values, few }, index) => ({
    id,
    label,
    colour,
    index,
    isDashed: index >= COLOURS,
    runs: runsOf(
      places.map(({ year, x }) => {
        const value = values[year] ?? null;
        return value === null
          ? null
          : { year, x, y: scale.at(value), isFew: few?.includes(year) === true };
      }),
      breakAt,
    ),
  }));
}

export function pathOf(run: readonly { readonly x: number; readonly y: number }[]): string {
  return run.map(({ x, y }, index) => `${index === 0 ? "M" : "L"}${round(x)} ${round(y)}`).join("");
}
