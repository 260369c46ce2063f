import { sparkLines } from "./spark-lines";

const WIDTH = 52;
const HEIGHT = 18;
const EDGE = 2;

/** A figure's years as a small line; the words on the cell say the same. */
export function Sparkline({
  values,
  breaks,
}: {
  values: readonly (number | null)[];
  breaks: readonly number[];
}) {
  const { runs, breaks: lines, last } = sparkLines(values, breaks, WIDTH, HEIGHT);
  return (
    <svg
      aria-hidden
      width={WIDTH + 2 * EDGE}
      height={HEIGHT + 2 * EDGE}
      viewBox={`${-EDGE} ${-EDGE} ${WIDTH + 2 * EDGE} ${HEIGHT + 2 * EDGE}`}
      className="shrink-0 fill-none stroke-muted"
    >
      {lines.map((x) => (
        <line
          key={x}
          x1={x}
          x2={x}
          y1={-EDGE}
          y2={HEIGHT + EDGE}
          className="stroke-line-strong"
          strokeDasharray="1.5 2"
          strokeWidth={0.75}
        />
      ))}
      {runs.map((run) =>
        run.length === 1 ? (
          <circle
            key={run[0]?.x}
            cx={run[0]?.x}
            cy={run[0]?.y}
            r={1.25}
            className="fill-muted stroke-none"
          />
        ) : (
          <polyline
            key={run[0]?.x}
            points={run.map(({ x, y }) => `${x},${y}`).join(" ")}
            strokeWidth={1.25}
            strokeLinejoin="round"
          />
        ),
      )}
      {last !== null && (
        <circle cx={last.x} cy={last.y} r={1.75} className="fill-accent stroke-none" />
      )}
    </svg>
  );
}
