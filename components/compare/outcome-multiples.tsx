import { useLocale, useTranslations } from "next-intl";
import { ChartFrame } from "@/components/charts/chart-frame";
import { OUTCOMES } from "@/components/charts/colours";
import { YearBars } from "@/components/charts/lazy-charts";
import { Legend } from "@/components/charts/legend";
import { notesByYear, valuesByYear } from "@/components/charts/metric-series";
import { highestColumn } from "@/components/charts/year-series";
import { metricById } from "@/lib/metrics/catalogue";
import { inLocale } from "@/lib/i18n/locale";
import type { ComparedBody } from "./compared-body";

/** What became of requests: one small chart a body, all on one scale unless asked otherwise. */
export function OutcomeMultiples({
  bodies,
  years,
  ownScales,
}: {
  bodies: readonly ComparedBody[];
  years: readonly number[];
  ownScales: boolean;
}) {
  const locale = useLocale();
  const t = useTranslations("charts");
  const categories = OUTCOMES.map(({ id, colour, hatched }) => ({
    id,
    label: inLocale(metricById(id).label, locale),
    colour,
    hatched: hatched === true,
  }));
  const metrics = OUTCOMES.map(({ id }) => id);
  const words = { noReport: t("noReport"), notInForm: t("notInForm"), partly: t("partly") };
  const charts = bodies.map(({ agency, reports }) => ({
    agency,
    notes: notesByYear(reports, metrics, words),
    series: categories.map((category) => ({
      ...category,
      values: valuesByYear(reports, category.id),
    })),
  }));
  const max = Math.max(1, ...charts.map(({ series }) => highestColumn(series, years)));

  return (
    <div>
      <Legend series={categories} />
      <div className="grid gap-x-8 gap-y-6 sm:grid-cols-[repeat(auto-fill,minmax(17rem,1fr))]">
        {charts.map(({ agency, series, notes }) => (
          <ChartFrame key={agency.id} title={agency.name} unit={t("unit.requests")}>
            <YearBars
              description={t("describe", { title: t("outcomes"), body: agency.name })}
              years={years}
              series={series}
              notes={notes}
              height={170}
              max={ownScales ? undefined : max}
            />
          </ChartFrame>
        ))}
      </div>
    </div>
  );
}
