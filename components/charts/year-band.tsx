import { pathOf, runsOf } from "./line-path";
import { round } from "./marker";
import type { PlotLine } from "./plot-point";
import type { Scale } from "./scale";
import type { YearPlane } from "./year-plane";

/** What is usual among the peers: by year the middle half of them, and the one in the middle. */
export interface YearBand {
  /** As "同类机关中间一半", with how many they are. */
  readonly label: string;
  readonly medianLabel: string;
  readonly values: Readonly<
    Record<number, { readonly low: number; readonly median: number; readonly high: number }>
  >;
  readonly lowest: number;
  readonly highest: number;
}

/** A band over the years; years without peers are left out of `values`. */
export function yearBand(
  words: { readonly label: string; readonly medianLabel: string },
  years: readonly {
    readonly year: number;
    readonly quantiles: {
      readonly p25: number;
      readonly median: number;
      readonly p75: number;
    } | null;
  }[],
): YearBand {
  const known = years.flatMap(({ year, quantiles }) =>
    quantiles === null ? [] : [{ year, ...quantiles }],
  );
  return {
    ...words,
    values: Object.fromEntries(
      known.map(({ year, p25, median, p75 }) => [year, { low: p25, median, high: p75 }]),
    ),
    lowest: Math.min(0, ...known.map(({ p25 }) => p25)),
    highest: Math.max(0, ...known.map(({ p75 }) => p75)),
  };
}

/** A year alone has no line to be part of; its band is this wide, in px. */
const ALONE = 7;

export function BandShape({
  band,
  plane: { places, breakAt },
  scale,
}: {
  band: YearBand;
  plane: YearPlane;
  scale: Scale;
}) {
  const runs = runsOf(
    places.map(({ year, x }) => {
      const at = band.values[year];
      return at === undefined
        ? null
        : { year, x, low: scale.at(at.low), y: scale.at(at.median), high: scale.at(at.high) };
    }),
    breakAt,
  );
  return (
    <g>
      {runs.map((run) => {
        const [first] = run;
        if (first === undefined) return null;
        if (run.length === 1) {
          return (
            <g key={first.year}>
              <rect
                x={round(first.x - ALONE)}
                y={round(first.high)}
                width={ALONE * 2}
                height={round(Math.max(1, first.low - first.high))}
                fill="var(--ink)"
                fillOpacity={0.09}
              />
              <path
                d={`M${round(first.x - ALONE)} ${round(first.y)}h${ALONE * 2}`}
                stroke="var(--muted)"
                strokeDasharray="3 3"
              />
            </g>
          );
        }
        const above = run.map(({ x, high }) => ({ x, y: high }));
        const below = run.map(({ x, low }) => ({ x, y: low })).toReversed();
        return (
          <g key={first.year}>
            <path d={`${pathOf([...above, ...below])}Z`} fill="var(--ink)" fillOpacity={0.09} />
            <path d={pathOf(run)} fill="none" stroke="var(--muted)" strokeDasharray="3 3" />
          </g>
        );
      })}
    </g>
  );
}

/** What is said of the peers of a year. */
export function bandLines(
  band: YearBand,
  year: number,
  format: (value: number) => string,
): PlotLine[] {
  const at = band.values[year];
  if (at === undefined) return [];
  return [
    { label: band.medianLabel, value: format(at.median) },
    { label: band.label, value: `${format(at.low)}–${format(at.high)}` },
  ];
}
