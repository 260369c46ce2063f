"use client";

import { useLocale } from "next-intl";
import { formatCount } from "@/lib/format";
import { compactTick, TICK } from "./axes";
import { round } from "./marker";
import { niceTicks } from "./nice-ticks";
import { type Drawn, Plot } from "./plot";
import { linearScale } from "./scale";
import { stack } from "./stack";
import { textWidth } from "./text-width";
import { tickRoom } from "./year-plane";

/** One layer of the columns. */
export interface DaySeries {
  readonly id: string;
  readonly label: string;
  readonly colour: string;
}

/** A day with the height of each layer, by the layer's id. */
export interface DayColumn {
  /** As it stands on the axis and over the numbers. */
  readonly day: string;
  readonly values: Readonly<Record<string, number>>;
}

const FOOT = 24;
const TOP = 12;

/** Columns over days, the series stacked. */
export function DayBars({
  description,
  days,
  series,
  height = 160,
}: {
  /** What the chart shows, for those who do not see it; the figures are in the table. */
  description: string;
  days: readonly DayColumn[];
  series: readonly DaySeries[];
  height?: number;
}) {
  const locale = useLocale();
  const draw = (width: number): Drawn => {
    const stacks = days.map(({ values }) =>
      stack(
        series.map(({ id }) => ({ id, value: values[id] ?? 0 })),
        "absolute",
      ),
    );
    const ticks = niceTicks(Math.max(0, ...stacks.map(({ highest }) => highest)), true);
    const tick = compactTick(locale);
    const scale = linearScale(ticks, height - FOOT, TOP);
    const left = tickRoom(ticks.map(tick));
    const room = days.length === 0 ? 0 : (width - left) / days.length;
    const widest = Math.max(0, ...days.map(({ day }) => textWidth(day, TICK.fontSize)));
    const step = Math.max(1, Math.ceil((widest + 12) / Math.max(1, room)));
    const columns = days.map(({ day, values }, index) => ({
      day,
      values,
      x: left + room * (index + 0.5),
      layers: stacks[index]?.layers ?? [],
      highest: stacks[index]?.highest ?? 0,
    }));
    return {
      shapes: (
        <>
          {ticks.map((each) => (
            <g key={each}>
              <line
                x1={left}
                x2={width}
                y1={round(scale.at(each))}
                y2={round(scale.at(each))}
                stroke={each === 0 ? "var(--line-strong)" : "var(--line)"}
              />
              <text x={left - 8} y={round(scale.at(each)) + 4} textAnchor="end" {...TICK}>
                {tick(each)}
              </text>
            </g>
          ))}
          {columns.map(({ day, x, layers }, index) => (
            <g key={day}>
              {layers.map(({ id, from, to }) => (
                <rect
                  key={id}
                  x={round(x - room * 0.4)}
                  y={round(scale.at(to))}
                  width={round(room * 0.8)}
                  height={round(scale.at(from) - scale.at(to))}
                  fill={series.find((each) => each.id === id)?.colour}
                  stroke="var(--paper)"
                  strokeWidth={0.75}
                />
              ))}
              {index % step === 0 && (
                <text x={round(x)} y={height - 6} textAnchor="middle" {...TICK}>
                  {day}
                </text>
              )}
            </g>
          ))}
        </>
      ),
      points: columns.map(({ day, values, x, highest }) => ({
        id: day,
        x,
        y: scale.at(highest),
        title: day,
        lines: series.map(({ id, label, colour }) => ({
          label,
          colour,
          value: formatCount(values[id] ?? 0, locale),
        })),
        box: { x: x - room / 2, y: TOP, width: room, height: height - FOOT - TOP },
      })),
    };
  };
  return (
    <Plot description={description} height={height} initialWidth={640} nearness="x" draw={draw} />
  );
}
