import { useLocale, useTranslations } from "next-intl";
import { ChartFrame } from "@/components/charts/chart-frame";
import { YearLines } from "@/components/charts/lazy-charts";
import { quantitiesByYear } from "@/components/charts/metric-series";
import { yearBand } from "@/components/charts/year-band";
import type { MetricId } from "@/lib/domain/metric-id";
import { NO_FIGURE } from "@/lib/format";
import { inLocale } from "@/lib/i18n/locale";
import { metricById } from "@/lib/metrics/catalogue";
import { type ComparedItem, middleOf } from "./compared-item";
import { tableByItem } from "./item-table";

/** One indicator over the years, a line for each body in its own colour; of a group its median. */
export function MetricLines({
  metric,
  items,
  years,
}: {
  metric: MetricId;
  items: readonly ComparedItem[];
  years: readonly number[];
}) {
  const locale = useLocale();
  const t = useTranslations("charts");
  const words = useTranslations("compare");
  const { label, unit, kind } = metricById(metric);
  const title = inLocale(label, locale);
  const series = items.map((item) => ({
    id: item.key,
    label: item.name,
    colour: item.colour,
    ...quantitiesByYear(years.map((year) => ({ year, quantity: middleOf(item, metric, year) }))),
  }));
  // A word stands under a year only where nobody has the figure: gaps of single lines are seen.
  const notes = Object.fromEntries(
    years.flatMap((year) => {
      const quantities = items.map((item) => middleOf(item, metric, year));
      if (quantities.some(({ value }) => value !== null)) return [];
      const isNotInForm = quantities.every(({ missing }) => missing === "not-in-form");
      return [[year.toString(), isNotInForm ? t("notInForm") : NO_FIGURE]];
    }),
  );
  // Of several groups the bands would lie over each other.
  const [group, ...others] = items.flatMap((item) => item.group ?? []);
  const spreads =
    others.length > 0 ? [] : (group?.spreads.filter((each) => each.metric === metric) ?? []);
  return (
    <ChartFrame
      title={title}
      unit={inLocale(unit, locale)}
      note={spreads.length === 0 ? undefined : words("bandNote")}
      table={tableByItem(words("body"), items, years, kind, (item, year) =>
        middleOf(item, metric, year),
      )}
    >
      <YearLines
        description={t("describe", {
          title,
          body: series.map((each) => each.label).join(locale === "en" ? ", " : "、"),
        })}
        years={years}
        series={series}
        band={
          spreads.length === 0
            ? undefined
            : yearBand({ label: t("band"), medianLabel: t("median") }, spreads)
        }
        notes={notes}
        kind={kind}
        initialWidth={520}
        hasEndLabels
        height={200}
      />
    </ChartFrame>
  );
}
