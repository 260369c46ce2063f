import { pathOf, runsOf } from "./line-path";
import { round } from "./marker";
import { yearPlane } from "./year-plane";

export interface SparkPoint {
  readonly year: number;
  /** Null where it is not known: a gap. */
  readonly value: number | null;
}

const EDGE = 3;

/**
 * A line of a few years among text: how it went, not how much it is. Broken where a year has no value
 * and where the form changes; the last year bears a dot. The figures must stand beside it.
 */
export function Sparkline({
  points,
  width = 80,
  height = 24,
  colour = "var(--series-1)",
  label,
  className,
}: {
  points: readonly SparkPoint[];
  /** In px; as a class where `className` says otherwise, with these proportions. */
  width?: number;
  height?: number;
  colour?: string;
  /** What it shows, in a sentence; silent where the figures beside it say it all. */
  label?: string | undefined;
  className?: string | undefined;
}) {
  const known = points.flatMap(({ value }) => value ?? []);
  const low = Math.min(0, ...known);
  const high = Math.max(0, ...known);
  const span = high - low || 1;
  const y = (value: number) => height - EDGE - ((value - low) / span) * (height - EDGE * 2);
  const { places, breakAt } = yearPlane(
    points.map(({ year }) => year),
    0,
    width,
  );
  const values = new Map(points.map(({ year, value }) => [year, value]));
  const runs = runsOf(
    places.map(({ year, x }) => {
      const value = values.get(year) ?? null;
      return value === null ? null : { year, x, y: y(value) };
    }),
    breakAt,
  );
  const last = runs.at(-1)?.at(-1);
  return (
    <svg
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      className={className}
      {...(label === undefined ? { "aria-hidden": true } : { role: "img", "aria-label": label })}
    >
      <line
        x1={0}
        x2={width}
        y1={round(y(0))}
        y2={round(y(0))}
        stroke="var(--line)"
        vectorEffect="non-scaling-stroke"
      />
      {runs.map((run) =>
        run.length === 1 ? (
          run.map((only) => (
            <circle key={only.year} cx={round(only.x)} cy={round(only.y)} r={1.5} fill={colour} />
          ))
        ) : (
          <path
            key={run[0]?.year}
            d={pathOf(run)}
            fill="none"
            stroke={colour}
            strokeWidth={1.5}
            strokeLinejoin="round"
            vectorEffect="non-scaling-stroke"
          />
        ),
      )}
      {last !== undefined && <circle cx={round(last.x)} cy={round(last.y)} r={2.5} fill={colour} />}
    </svg>
  );
}
