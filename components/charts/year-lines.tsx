"use client";

import type { MetricKind } from "@/lib/domain/metric-kind";
import { tickFormat } from "./axes";
import { EndLabels, endLabelRoom } from "./end-labels";
import { linesOf, pathOf } from "./line-path";
import { Marker } from "./marker";
import { niceRange } from "./nice-ticks";
import { type Drawn, Plot } from "./plot";
import { isWholeKind, linearScale } from "./scale";
import { useYearWords } from "./use-year-words";
import { BandShape, bandLines, type YearBand } from "./year-band";
import { tickRoom, YearAxes, yearPlane, YEARS_FOOT, YEARS_HEAD } from "./year-plane";
import { highestValue, lowestValue, type YearSeries } from "./year-series";

const HEADING = 20;
const LABEL_LINE = 14;

/**
 * Lines over the years: broken where a figure is not known, and where the form changes. Behind them,
 * if given, what is usual among the peers.
 */
export function YearLines({
  description,
  years,
  series,
  band,
  notes,
  kind = "count",
  height = 200,
  max,
  hasEndLabels = false,
  heading,
  initialWidth,
}: {
  /** What the chart shows, for those who do not see it; the figures are in the table. */
  description: string;
  years: readonly number[];
  series: readonly YearSeries[];
  band?: YearBand | undefined;
  /** By year: a word under it, where something is missing; told from the series where left out. */
  notes?: Readonly<Record<string, string>> | undefined;
  kind?: MetricKind | undefined;
  height?: number;
  /** The top of the scale where several charts share one. */
  max?: number | undefined;
  /** Names at the ends of the lines, instead of a legend. */
  hasEndLabels?: boolean | undefined;
  heading?: string | undefined;
  initialWidth?: number | undefined;
}) {
  const { locale, format, lineOf, notesOf } = useYearWords(kind);
  const under = notes ?? notesOf(series, years);
  const top = YEARS_HEAD + (heading === undefined ? 0 : HEADING);
  // Labels that stand one below the other need their lines, however few pixels were asked for.
  const labelled = hasEndLabels ? series.length * LABEL_LINE + top + YEARS_FOOT : 0;
  const tall = Math.max(height, labelled);

  const draw = (width: number): Drawn => {
    const highest = Math.max(highestValue(series, years), band?.highest ?? 0);
    const lowest = Math.min(lowestValue(series, years), band?.lowest ?? 0);
    const ticks = niceRange(lowest, max ?? highest, isWholeKind(kind));
    const tick = tickFormat(kind, locale);
    const scale = linearScale(ticks, tall - YEARS_FOOT, top);
    const room = hasEndLabels ? endLabelRoom(series, width) : 8;
    const plane = yearPlane(years, tickRoom(ticks.map(tick)), width - room);
    const lines = linesOf(series, plane, scale);
    const shapes = (
      <>
        {heading !== undefined && (
          <text x={0} y={12} fontWeight={600} fill="var(--ink)">
            {heading}
          </text>
        )}
        <YearAxes plane={plane} scale={scale} format={tick} height={tall} top={top} notes={under} />
        {band !== undefined && <BandShape band={band} plane={plane} scale={scale} />}
        {lines.map(({ id, colour, index, runs, isDashed }) => (
          <g key={id}>
            {runs.map((run) => (
              <path
                key={run[0]?.year}
                d={pathOf(run)}
                fill="none"
                stroke={colour}
                strokeWidth={2}
                strokeLinejoin="round"
                strokeDasharray={isDashed ? "5 3" : undefined}
              />
            ))}
            {runs.flat().map(({ year, x, y, isFew }) => (
              <Marker key={year} index={index} x={x} y={y} colour={colour} isHollow={isFew} />
            ))}
          </g>
        ))}
        {hasEndLabels && (
          <EndLabels
            lines={lines}
            from={plane.right}
            top={top}
            foot={tall - YEARS_FOOT}
            width={room}
          />
        )}
      </>
    );
    return {
      shapes,
      points: plane.places.map(({ year, x, width: place }) => {
        const known = series.flatMap(({ values }) => values[year] ?? []);
        return {
          id: year.toString(),
          x,
          y: known.length === 0 ? tall / 2 : scale.at(Math.max(...known)),
          title: year.toString(),
          lines: [
            ...series.map((each) => lineOf(each, year)),
            ...(band === undefined ? [] : bandLines(band, year, format)),
          ],
          box: { x: x - place / 2, y: top, width: place, height: tall - YEARS_FOOT - top },
        };
      }),
    };
  };
  return (
    <Plot
      description={description}
      height={tall}
      initialWidth={initialWidth}
      nearness="x"
      draw={draw}
    />
  );
}
