"use client";

import { Line, LineChart, ResponsiveContainer, Tooltip } from "recharts";
import { CHART_MARGIN } from "./axes";
import { ChartTooltip } from "./chart-tooltip";
import { niceTicks } from "./nice-ticks";
import { YearAxes } from "./year-axes";
import { highestValue, type YearSeries, yearSlots } from "./year-series";

const NO_NOTES: Readonly<Record<string, string>> = {};

/** Lines over the years: broken where a figure is not known, and where the form changes. */
export function YearLines({
  description,
  years,
  series,
  notes = NO_NOTES,
  kind = "count",
  height = 200,
}: {
  /** What the chart shows, for those who do not see it; the figures are in the table. */
  description: string;
  years: readonly number[];
  series: readonly YearSeries[];
  /** By year: a word under it, where something is missing. */
  notes?: Readonly<Record<string, string>>;
  kind?: "count" | "amount";
  height?: number;
}) {
  const ticks = niceTicks(highestValue(series, years), kind === "count");
  return (
    <div role="img" aria-label={description} style={{ height }}>
      <ResponsiveContainer width="100%" height={height} initialDimension={{ width: 320, height }}>
        <LineChart data={yearSlots(years, series)} margin={CHART_MARGIN} accessibilityLayer={false}>
          <YearAxes years={years} ticks={ticks} notes={notes} inset={16} />
          <Tooltip
            cursor={{ stroke: "var(--line-strong)" }}
            content={<ChartTooltip series={series} kind={kind} />}
            isAnimationActive={false}
          />
          {series.map(({ id, label, colour }) => (
            <Line
              key={id}
              dataKey={id}
              name={label}
              stroke={colour}
              strokeWidth={2}
              dot={{ r: 3, fill: colour, strokeWidth: 0 }}
              activeDot={{ r: 4.5 }}
              isAnimationActive={false}
            />
          ))}
        </LineChart>
      </ResponsiveContainer>
    </div>
  );
}
