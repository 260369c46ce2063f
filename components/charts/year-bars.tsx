"use client";

import { useId } from "react";
import type { MetricKind } from "@/lib/domain/metric-kind";
import { tickFormat } from "./axes";
import { Hatch } from "./hatch";
import { round } from "./marker";
import { niceRange } from "./nice-ticks";
import { Plot, type Drawn } from "./plot";
import { isWholeKind, linearScale } from "./scale";
import { stack } from "./stack";
import { textWidth } from "./text-width";
import { useYearWords } from "./use-year-words";
import { tickRoom, YearAxes, yearPlane, YEARS_FOOT, YEARS_HEAD } from "./year-plane";
import { lowestColumn, highestColumn, type YearSeries } from "./year-series";

const SHARE_TICKS = [0, 0.25, 0.5, 0.75, 1] as const;

/** Room for a heading inside the drawing. */
const HEADING = 20;

/**
 * Columns over the years, the series stacked: as they are, or as shares of the whole. A year without
 * figures stays empty and says why; one that lacks a part has no shares.
 */
export function YearBars({
  description,
  years,
  series,
  notes,
  kind = "count",
  mode = "absolute",
  height = 180,
  max,
  heading,
  initialWidth,
}: {
  /** What the chart shows, for those who do not see it; the figures are in the table. */
  description: string;
  years: readonly number[];
  series: readonly YearSeries[];
  /** By year: a word under it, where something is missing; told from the series where left out. */
  notes?: Readonly<Record<string, string>> | undefined;
  kind?: MetricKind | undefined;
  mode?: "absolute" | "share" | undefined;
  height?: number;
  /** The top of the scale where several charts share one. */
  max?: number | undefined;
  /** Above the columns, where several charts stand in one frame. */
  heading?: string | undefined;
  initialWidth?: number | undefined;
}) {
  const pattern = useId();
  const words = useYearWords(kind);
  const { locale, format, stackedLines, notesOf } = words;
  const under = notes ?? notesOf(series, years);

  const draw = (width: number): Drawn => {
    const isShare = mode === "share";
    const ticks = isShare
      ? SHARE_TICKS
      : niceRange(
          lowestColumn(series, years),
          max ?? highestColumn(series, years),
          isWholeKind(kind),
        );
    const tick = tickFormat(isShare ? "share" : kind, locale);
    // Above a column stands its size; an amount to the yuan is in the tooltip and the table.
    const label = (whole: number) =>
      format(kind === "amount" ? Number(whole.toFixed(whole < 1000 ? 1 : 0)) : whole);
    const top = YEARS_HEAD + (heading === undefined ? 0 : HEADING);
    const foot = height - YEARS_FOOT;
    const scale = linearScale(ticks, foot, top);
    const plane = yearPlane(years, tickRoom(ticks.map(tick)), width - 4);
    const columns = plane.places.map(({ year, x, width: room }) => ({
      year,
      x,
      room,
      wide: Math.min(room * 0.72, 56),
      ...stack(
        series.map(({ id, values }) => ({ id, value: values[year] ?? null })),
        mode,
      ),
    }));
    // Either every column says its size or none does: a few labels alone would seem to mean more.
    const isLabelled = columns.every(
      ({ whole, room }) => whole === null || textWidth(label(whole), 11) < room,
    );
    const shapes = (
      <>
        <Hatch id={pattern} />
        {heading !== undefined && (
          <text x={0} y={12} fontWeight={600} fill="var(--ink)">
            {heading}
          </text>
        )}
        <YearAxes
          plane={plane}
          scale={scale}
          format={tick}
          height={height}
          top={top}
          notes={under}
        />
        {columns.map(({ year, x, wide, layers, whole }) => (
          <g key={year}>
            {layers.map(({ id, from, to }) => {
              const one = series.find((each) => each.id === id);
              const y = round(Math.min(scale.at(from), scale.at(to)));
              return (
                <rect
                  key={id}
                  x={round(x - wide / 2)}
                  y={y}
                  width={round(wide)}
                  height={round(Math.abs(scale.at(from) - scale.at(to)))}
                  fill={one?.hatched === true ? `url(#${pattern})` : one?.colour}
                  stroke={one?.hatched === true ? one.colour : "var(--paper)"}
                  strokeWidth={one?.hatched === true ? 1 : 0.75}
                />
              );
            })}
            {whole !== null && isLabelled && (!isShare || whole === 0) && (
              <text
                x={round(x)}
                y={round(Math.min(scale.at(Math.max(0, whole)), foot)) - 4}
                textAnchor="middle"
                fontSize={11}
                fill="var(--muted)"
                stroke="var(--paper)"
                strokeWidth={3}
                paintOrder="stroke"
              >
                {label(whole)}
              </text>
            )}
          </g>
        ))}
      </>
    );
    return {
      shapes,
      points: columns.map(({ year, x, room, highest }) => ({
        id: year.toString(),
        x,
        y: scale.at(highest),
        title: year.toString(),
        lines: stackedLines(series, year),
        box: { x: x - room / 2, y: top, width: room, height: foot - top },
      })),
    };
  };
  return (
    <Plot
      description={description}
      height={height}
      initialWidth={initialWidth}
      nearness="x"
      draw={draw}
    />
  );
}
