import type { Line } from "./line-path";
import { Marker, round } from "./marker";
import { spreadLabels } from "./spread-labels";
import { fitText, textWidth } from "./text-width";

const SIZE = 12;
const LINE = 14;

/** Before a label: the leader to its line, and the mark of its series. */
const LEAD = 26;

/** How much of a chart's width the names at the ends of its lines take, in px. */
export function endLabelRoom(series: readonly { readonly label: string }[], width: number): number {
  const widest = Math.max(0, ...series.map(({ label }) => textWidth(label, SIZE)));
  return Math.ceil(Math.min(widest + LEAD + 4, width * 0.42));
}

/** The names of lines beside their last points, moved apart where they would cover each other. */
export function EndLabels({
  lines,
  from,
  top,
  foot,
  width,
}: {
  lines: readonly Line[];
  /** The right edge of the lines. */
  from: number;
  top: number;
  foot: number;
  width: number;
}) {
  const ends = lines.flatMap((line) => {
    const last = line.runs.at(-1)?.at(-1);
    return last === undefined ? [] : [{ ...line, last }];
  });
  const middles = spreadLabels(
    ends.map(({ last }) => last.y),
    LINE,
    top,
    foot,
  );
  return (
    <g>
      {ends.map(({ id, label, colour, index, last }, rank) => {
        const y = middles[rank] ?? last.y;
        return (
          <g key={id}>
            <path
              d={`M${round(last.x + 5)} ${round(last.y)}L${round(from - 2)} ${round(last.y)}L${round(from + 12)} ${round(y)}`}
              fill="none"
              stroke={colour}
              strokeWidth={0.75}
              strokeOpacity={0.7}
            />
            <Marker index={index} x={from + 17} y={y} colour={colour} />
            <text x={round(from + LEAD)} y={round(y + 4)} fontSize={SIZE} fill="var(--ink)">
              {fitText(label, width - LEAD, SIZE)}
            </text>
          </g>
        );
      })}
    </g>
  );
}
