import { useLocale, useTranslations } from "next-intl";
import { ChartFrame } from "@/components/charts/chart-frame";
import type { ChartTable } from "@/components/charts/chart-table";
import { YearBars, YearLines } from "@/components/charts/lazy-charts";
import { Legend } from "@/components/charts/legend";
import { quantitiesByYear } from "@/components/charts/metric-series";
import type { YearBand } from "@/components/charts/year-band";
import { spansFormChange } from "@/components/charts/year-series";
import type { MetricKind } from "@/lib/domain/metric-kind";
import type { AgencyView, AgencyYear } from "@/lib/domain/views/agency";
import type { Quantity } from "@/lib/domain/views/quantity";
import { formatFigure } from "@/lib/format";
import { joinSentences } from "@/lib/i18n/join-sentences";

/** What a chart draws for each year: a layer of its columns, or a line. */
export interface Part {
  readonly id: string;
  readonly label: string;
  readonly colour: string;
  readonly hatched?: boolean;
  readonly quantityOf: (year: AgencyYear) => Quantity;
}

export interface YearChartWords {
  readonly title: string;
  readonly unit: string;
  readonly note?: string | undefined;
}

/** One body's figures over its years, drawn, with the same figures in a table below. */
export function YearChart({
  view: { agency, years },
  words: { title, unit, note },
  parts,
  kind = "count",
  drawn = "bars",
  mode = "absolute",
  band,
  height = 210,
  initialWidth,
}: {
  view: Pick<AgencyView, "agency" | "years">;
  words: YearChartWords;
  parts: readonly Part[];
  kind?: MetricKind;
  drawn?: "bars" | "lines";
  mode?: "absolute" | "share";
  /** What is usual among the peers, behind lines. */
  band?: YearBand | undefined;
  height?: number;
  /** About how wide it will be, in px, until a script has measured it. */
  initialWidth?: number;
}) {
  const locale = useLocale();
  const t = useTranslations("charts");
  const words = useTranslations("agency");
  const numbers = years.map(({ year }) => year);
  const series = parts.map(({ id, label, colour, hatched = false, quantityOf }) => ({
    id,
    label,
    colour,
    hatched,
    ...quantitiesByYear(years.map((year) => ({ year: year.year, quantity: quantityOf(year) }))),
  }));
  const table: ChartTable = {
    heading: words("year"),
    columns: parts.map(({ id, label }) => ({ id, label, unit: "", kind })),
    rows: years.map((year) => ({
      id: year.year.toString(),
      label: year.year.toString(),
      href: `/reports/${year.reportId}`,
      cells: parts.map(({ quantityOf }) => quantityOf(year)),
    })),
  };
  const latest = years.at(-1);
  const said =
    latest === undefined
      ? []
      : parts.flatMap(({ label, quantityOf }) => {
          const { value } = quantityOf(latest);
          return value === null ? [] : [`${label} ${formatFigure(value, kind, locale)}`];
        });
  const notes = [
    ...(note === undefined ? [] : [note]),
    ...(spansFormChange(numbers) ? [t("formBreak")] : []),
  ];
  const description = t("describe", { title, body: agency.name });
  const shared = { description, years: numbers, series, kind, height, initialWidth };
  return (
    <ChartFrame
      title={title}
      unit={mode === "share" ? words("drawShare") : unit}
      note={notes.length === 0 ? undefined : joinSentences(notes, locale)}
      source={words("source", { body: agency.name })}
      summary={
        latest === undefined || said.length === 0
          ? undefined
          : words("summary", {
              year: latest.year.toString(),
              figures: said.join(locale === "en" ? ", " : "，"),
            })
      }
      table={table}
      legend={parts.length > 1 ? <Legend series={series} /> : undefined}
      fileName={`${agency.name} ${title}`}
    >
      {drawn === "bars" ? (
        <YearBars {...shared} mode={mode} />
      ) : (
        <YearLines {...shared} band={band} />
      )}
    </ChartFrame>
  );
}
