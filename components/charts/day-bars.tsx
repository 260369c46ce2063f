"use client";

import { useLocale } from "next-intl";
import { Bar, BarChart, CartesianGrid, ResponsiveContainer, Tooltip, XAxis, YAxis } from "recharts";
import { formatCount } from "@/lib/format";
import { CHART_MARGIN, compactTick, TICK } from "./axes";
import { niceTicks } from "./nice-ticks";
import { Swatch } from "./swatch";

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
  const totals = days.map(({ values }) =>
    series.reduce((sum, { id }) => sum + (values[id] ?? 0), 0),
  );
  const ticks = niceTicks(Math.max(0, ...totals), true);
  return (
    <div role="img" aria-label={description} style={{ height }}>
      <ResponsiveContainer width="100%" height={height} initialDimension={{ width: 640, height }}>
        <BarChart
          data={days.map(({ day, values }) => ({ ...values, day }))}
          margin={CHART_MARGIN}
          barCategoryGap="20%"
          accessibilityLayer={false}
        >
          <CartesianGrid vertical={false} stroke="var(--line)" />
          <XAxis
            dataKey="day"
            tick={TICK}
            tickLine={false}
            axisLine={{ stroke: "var(--line-strong)" }}
            minTickGap={24}
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
          <Tooltip
            cursor={{ fill: "var(--ink)", fillOpacity: 0.05 }}
            content={<DayTooltip days={days} series={series} />}
            isAnimationActive={false}
          />
          {series.map(({ id, label, colour }) => (
            <Bar
              key={id}
              dataKey={id}
              name={label}
              stackId="stack"
              fill={colour}
              isAnimationActive={false}
            />
          ))}
        </BarChart>
      </ResponsiveContainer>
    </div>
  );
}

/** The numbers of the day that is pointed at. What recharts hands over is loosely typed. */
function DayTooltip({
  active,
  label,
  days,
  series,
}: {
  active?: boolean;
  label?: string | number;
  days: readonly DayColumn[];
  series: readonly DaySeries[];
}) {
  const locale = useLocale();
  const column = days.find(({ day }) => day === label);
  if (active !== true || column === undefined) return null;
  return (
    <div className="rounded-md border border-line bg-raised px-3 py-2 text-2xs shadow-float">
      <p className="mb-1 font-semibold">{column.day}</p>
      <table>
        <tbody>
          {series.map(({ id, label: name, colour }) => (
            <tr key={id}>
              <td className="pr-1.5">
                <Swatch colour={colour} />
              </td>
              <td className="pr-4 text-muted">{name}</td>
              <td className="text-right">{formatCount(column.values[id] ?? 0, locale)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
