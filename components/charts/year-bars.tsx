"use client";

import { useLocale } from "next-intl";
import { useId } from "react";
import {
  Bar,
  BarChart,
  CartesianGrid,
  ReferenceLine,
  ResponsiveContainer,
  Tooltip,
  XAxis,
  YAxis,
} from "recharts";
import { CHART_MARGIN, compactTick, TICK } from "./axes";
import { ChartTooltip } from "./chart-tooltip";
import { niceTicks } from "./nice-ticks";
import { YearTick } from "./year-tick";
import {
  FORM_BREAK,
  highestColumn,
  spansFormChange,
  type YearSeries,
  yearSlots,
} from "./year-series";

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
  const locale = useLocale();
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
          <CartesianGrid vertical={false} stroke="var(--line)" />
          <XAxis
            dataKey="key"
            tick={<YearTick notes={notes} />}
            height={36}
            interval={0}
            tickLine={false}
            axisLine={{ stroke: "var(--line-strong)" }}
          />
          <YAxis
            width={44}
            tick={TICK}
            tickFormatter={compactTick(locale)}
            tickLine={false}
            axisLine={false}
            ticks={ticks}
            domain={[0, ticks.at(-1) ?? 1]}
          />
          {spansFormChange(years) && (
            <ReferenceLine x={FORM_BREAK} stroke="var(--line-strong)" strokeDasharray="2 3" />
          )}
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
