"use client";

import { useId } from "react";
import { Bar, BarChart, ResponsiveContainer, Tooltip } from "recharts";
import { CHART_MARGIN } from "./axes";
import { ChartTooltip } from "./chart-tooltip";
import { niceTicks } from "./nice-ticks";
import { YearAxes } from "./year-axes";
import { highestColumn, type YearSeries, yearSlots } from "./year-series";

const NO_NOTES: Readonly<Record<string, string>> = {};

/** Columns over the years, the series stacked. A year without figures stays empty. */
export function YearBars({
  description,
  years,
  series,
  notes = NO_NOTES,
  kind = "count",
  height = 180,
  max,
}: {
  /** What the chart shows, for those who do not see it; the figures are in the table. */
  description: string;
  years: readonly number[];
  series: readonly YearSeries[];
  /** By year: a word under it, where something is missing. */
  notes?: Readonly<Record<string, string>>;
  kind?: "count" | "amount";
  height?: number;
  /** The top of the scale where several charts share one. */
  max?: number | undefined;
}) {
  const pattern = useId();
  const ticks = niceTicks(max ?? highestColumn(series, years), kind === "count");
  return (
    <div role="img" aria-label={description} style={{ height }}>
      <ResponsiveContainer width="100%" height={height} initialDimension={{ width: 320, height }}>
        <BarChart
          data={yearSlots(years, series)}
          margin={CHART_MARGIN}
          barCategoryGap="28%"
          accessibilityLayer={false}
        >
          <defs>
            <pattern
              id={pattern}
              width="5"
              height="5"
              patternUnits="userSpaceOnUse"
              patternTransform="rotate(45)"
            >
              <line x1="0" y1="0" x2="0" y2="5" stroke="var(--line-strong)" strokeWidth="2.5" />
            </pattern>
          </defs>
          <YearAxes years={years} ticks={ticks} notes={notes} />
          <Tooltip
            cursor={{ fill: "var(--ink)", fillOpacity: 0.05 }}
            content={<ChartTooltip series={series} kind={kind} isStacked={series.length > 1} />}
            isAnimationActive={false}
          />
          {series.map(({ id, label, colour, hatched }) => (
            <Bar
              key={id}
              dataKey={id}
              name={label}
              stackId="stack"
              fill={hatched === true ? `url(#${pattern})` : colour}
              {...(hatched === true ? { stroke: colour, strokeWidth: 1 } : {})}
              isAnimationActive={false}
            />
          ))}
        </BarChart>
      </ResponsiveContainer>
    </div>
  );
}
