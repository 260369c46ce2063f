import { useLocale } from "next-intl";
import { CartesianGrid, ReferenceLine, XAxis, YAxis } from "recharts";
import { compactTick, TICK } from "./axes";
import { FORM_BREAK, spansFormChange } from "./year-series";
import { YearTick } from "./year-tick";

/** The frame of every chart over the years: years below, sizes at the left, the change of forms. */
export function YearAxes({
  years,
  ticks,
  notes,
  inset = 0,
}: {
  years: readonly number[];
  ticks: readonly number[];
  /** By year: a word under it, where something is missing. */
  notes: Readonly<Record<string, string>>;
  /** How far the first and the last year stand from the edges, in px. */
  inset?: number;
}) {
  const locale = useLocale();
  return (
    <>
      <CartesianGrid vertical={false} stroke="var(--line)" />
      <XAxis
        dataKey="key"
        tick={<YearTick notes={notes} />}
        height={36}
        interval={0}
        tickLine={false}
        axisLine={{ stroke: "var(--line-strong)" }}
        padding={{ left: inset, right: inset }}
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
    </>
  );
}
