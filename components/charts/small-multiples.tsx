import type { MetricKind } from "@/lib/domain/metric-kind";
import { YearBars, YearLines } from "./lazy-charts";
import { highestColumn, highestValue, type YearSeries } from "./year-series";

/** One of many small charts of the same kind. */
export interface Panel {
  readonly id: string;
  /** Whose it is; stands above it, inside the drawing. */
  readonly heading: string;
  /** What it shows, for those who do not see it. */
  readonly description: string;
  readonly series: readonly YearSeries[];
}

/** Many bodies side by side, one small chart each: on one scale, or each on its own. */
export function SmallMultiples({
  panels,
  years,
  form,
  kind = "count",
  mode = "absolute",
  ownScales = false,
  height = 150,
}: {
  panels: readonly Panel[];
  years: readonly number[];
  form: "bars" | "lines";
  kind?: MetricKind | undefined;
  mode?: "absolute" | "share" | undefined;
  ownScales?: boolean | undefined;
  height?: number;
}) {
  const highest = form === "bars" ? highestColumn : highestValue;
  const max = ownScales
    ? undefined
    : Math.max(0, ...panels.map(({ series }) => highest(series, years)));
  return (
    <div className="grid gap-x-8 gap-y-5 sm:grid-cols-[repeat(auto-fill,minmax(15rem,1fr))]">
      {panels.map(({ id, heading, description, series }) => {
        const common = { heading, description, years, series, kind, max, height };
        return form === "bars" ? (
          <YearBars key={id} {...common} mode={mode} initialWidth={280} />
        ) : (
          <YearLines key={id} {...common} initialWidth={280} />
        );
      })}
    </div>
  );
}
