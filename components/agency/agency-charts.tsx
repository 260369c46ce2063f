import { useLocale, useTranslations } from "next-intl";
import { ChartFrame } from "@/components/charts/chart-frame";
import { OUTCOMES, seriesColour } from "@/components/charts/colours";
import { YearBars, YearLines } from "@/components/charts/lazy-charts";
import { Legend } from "@/components/charts/legend";
import { notesByYear, valuesByYear } from "@/components/charts/metric-series";
import { spansFormChange, type YearSeries } from "@/components/charts/year-series";
import type { MetricId } from "@/lib/domain/metric-id";
import type { AgencyView } from "@/lib/domain/views/agency";
import { inLocale } from "@/lib/i18n/locale";

/** One body over its years: what became of requests, what it decided, what it bought. */
export function AgencyCharts({ view }: { view: AgencyView }) {
  const locale = useLocale();
  const t = useTranslations("charts");
  const years = view.years.map(({ year }) => year);
  const rows = view.years.map(({ year, metrics }) => ({ year, values: metrics }));
  const seriesOf = (id: MetricId, colour: string, hatched = false): YearSeries => ({
    id,
    label: inLocale(
      view.metrics.find((metric) => metric.id === id)?.label ?? { zh: id, en: id },
      locale,
    ),
    colour,
    hatched,
    values: valuesByYear(rows, id),
  });
  const outcomes = OUTCOMES.map(({ id, colour, hatched }) => seriesOf(id, colour, hatched));
  const decisions = [
    seriesOf("licences", seriesColour(0)),
    seriesOf("penalties", seriesColour(1)),
    seriesOf("coercion", seriesColour(5)),
  ];
  const procurement = [seriesOf("procurement-amount", seriesColour(0))];
  const words = { noReport: t("noReport"), notInForm: t("notInForm"), partly: t("partly") };
  const notesOf = (series: readonly YearSeries[]) =>
    notesByYear(
      rows,
      view.metrics.flatMap(({ id }) => (series.some((each) => each.id === id) ? [id] : [])),
      words,
    );
  const note = spansFormChange(years) ? t("formBreak") : undefined;
  const describe = (title: string) => t("describe", { title, body: view.agency.name });

  return (
    <div className="grid gap-x-10 gap-y-8 md:max-wide:grid-cols-2 xl:max-wide:grid-cols-3">
      <ChartFrame
        title={t("outcomes")}
        unit={t("unit.requests")}
        note={note}
        legend={<Legend series={outcomes} />}
      >
        <YearBars
          description={describe(t("outcomes"))}
          years={years}
          series={outcomes}
          notes={notesOf(outcomes)}
          height={220}
        />
      </ChartFrame>
      <ChartFrame
        title={t("decisions")}
        unit={t("unit.decisions")}
        note={note}
        legend={<Legend series={decisions} />}
      >
        <YearLines
          description={describe(t("decisions"))}
          years={years}
          series={decisions}
          notes={notesOf(decisions)}
          height={220}
        />
      </ChartFrame>
      <ChartFrame
        title={t("procurement")}
        unit={t("unit.amount")}
        note={t("procurementNote")}
        legend={<Legend series={procurement} />}
      >
        <YearBars
          description={describe(t("procurement"))}
          years={years}
          series={procurement}
          notes={notesOf(procurement)}
          kind="amount"
          height={220}
        />
      </ChartFrame>
    </div>
  );
}
