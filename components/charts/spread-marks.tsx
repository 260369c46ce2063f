import type { Quantiles } from "@/lib/domain/views/spread";
import { round } from "./marker";
import type { Scale } from "./scale";
import { spreadLabels } from "./spread-labels";
import { textWidth } from "./text-width";

const SIZE = 11;

/** The middle and the middle half, drawn through the bodies, each with its value above. */
export function QuantileMarks({
  quantiles,
  scale,
  words,
  format,
  top,
  foot,
  width,
}: {
  quantiles: Quantiles;
  scale: Scale;
  words: { readonly p25: string; readonly median: string; readonly p75: string };
  format: (value: number) => string;
  top: number;
  foot: number;
  width: number;
}) {
  const marks = (["p25", "median", "p75"] as const).map((id) => ({
    id,
    x: scale.at(quantiles[id]),
    text: `${words[id]} ${format(roughly(quantiles[id]))}`,
  }));
  const widest = Math.max(...marks.map(({ text }) => textWidth(text, SIZE)));
  const middles = spreadLabels(
    marks.map(({ x }) => x),
    widest + 10,
    widest / 2,
    width - widest / 2,
  );
  return (
    <g>
      {marks.map(({ id, x, text }, index) => {
        const at = middles[index] ?? x;
        return (
          <g key={id}>
            <path
              d={`M${round(at)} ${top - 5}L${round(x)} ${top + 4}V${foot}`}
              fill="none"
              stroke="var(--ink)"
              strokeWidth={id === "median" ? 1.5 : 1}
              strokeDasharray={id === "median" ? undefined : "3 3"}
            />
            <text
              x={round(at)}
              y={top - 8}
              textAnchor="middle"
              fontSize={SIZE}
              fill="var(--muted)"
              stroke="var(--paper)"
              strokeWidth={3}
              paintOrder="stroke"
            >
              {text}
            </text>
          </g>
        );
      })}
    </g>
  );
}

/** Values between two bodies have more digits than they mean. */
function roughly(value: number): number {
  return Number(value.toPrecision(4));
}

/** Where the name of a marked body stands: on the side of its mark where there is room. */
export function markedRow(
  { label }: { readonly label: string },
  x: number,
  width: number,
  y: number,
): {
  readonly x: number;
  readonly y: number;
  readonly textX: number;
  readonly anchor: "start" | "end";
} {
  const isLeft = x + 10 + textWidth(label, 12) * 1.3 > width && x > width / 2;
  return { x, y, textX: isLeft ? x - 9 : x + 9, anchor: isLeft ? "end" : "start" };
}
