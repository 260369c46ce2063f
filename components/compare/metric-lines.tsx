import { useLocale, useTranslations } from "next-intl";
import { ChartFrame } from "@/components/charts/chart-frame";
import { YearLines } from "@/components/charts/lazy-charts";
import { valuesByYear } from "@/components/charts/metric-series";
import type { MetricId } from "@/lib/domain/metric-id";
import { inLocale } from "@/lib/i18n/locale";
import { metricById } from "@/lib/metrics/catalogue";
import type { ComparedBody } from "./compared-body";

/** One indicator over the years, a line for each body in its own colour. */
export function MetricLines({
  metric,
  bodies,
  years,
}: {
  metric: MetricId;
  bodies: readonly ComparedBody[];
  years: readonly number[];
}) {
  const locale = useLocale();
  const t = useTranslations("charts");
  const { label, unit, kind } = metricById(metric);
  const title = inLocale(label, locale);
  const series = bodies.map(({ agency, colour, reports }) => ({
    id: agency.id,
    label: agency.name,
    colour,
    values: valuesByYear(reports, metric),
  }));
  // A word stands under a year only where no body's form has the figure.
  const notInForm = years.filter((year) =>
    bodies.every(({ reports }) =>
      reports.every((report) => report.year !== year || report.values[metric].missing !== null),
    ),
  );
  const isInForm = (year: number) =>
    bodies.some(({ reports }) =>
      reports.some(
        (report) => report.year === year && report.values[metric].missing !== "not-in-form",
      ),
    );
  const notes = Object.fromEntries(
    notInForm.map((year) => [year.toString(), isInForm(year) ? "–" : t("notInForm")]),
  );
  return (
    <ChartFrame title={title} unit={inLocale(unit, locale)}>
      <YearLines
        description={t("describe", { title, body: series.map((each) => each.label).join("、") })}
        years={years}
        series={series}
        notes={notes}
        kind={kind === "amount" ? "amount" : "count"}
      />
    </ChartFrame>
  );
}
