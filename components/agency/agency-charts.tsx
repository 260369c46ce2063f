import { useLocale, useTranslations } from "next-intl";
import { seriesColour } from "@/components/charts/colours";
import { yearBand } from "@/components/charts/year-band";
import type { MetricId } from "@/lib/domain/metric-id";
import type { AgencyView } from "@/lib/domain/views/agency";
import type { PeersView } from "@/lib/domain/views/peers";
import { inLocale } from "@/lib/i18n/locale";
import { metricById } from "@/lib/metrics/catalogue";
import { applicantParts, BANDED, metricPart, outcomeParts, resultParts } from "./chart-parts";
import { YearChart } from "./year-chart";

/** One body over its years: requests, decisions, what it bought and took, disputes. */
export function AgencyCharts({ view, mode }: { view: AgencyView; mode: "absolute" | "share" }) {
  const locale = useLocale();
  const t = useTranslations("charts");
  const words = useTranslations("agency");
  const has = (id: MetricId) =>
    view.years.some(({ metrics }) => metrics[id].missing !== "not-in-form");
  const single = (id: MetricId, note?: string) => {
    const { label, unit, kind } = metricById(id);
    return (
      has(id) && (
        <YearChart
          key={id}
          view={view}
          words={{ title: inLocale(label, locale), unit: inLocale(unit, locale), note }}
          parts={[metricPart(id, seriesColour(0), locale)]}
          kind={kind}
        />
      )
    );
  };
  const cases = inLocale(metricById("disputes").unit, locale);
  return (
    <div className="grid gap-x-10 gap-y-10 md:grid-cols-2 xl:grid-cols-3">
      <YearChart
        view={view}
        words={{ title: t("outcomes"), unit: t("unit.requests") }}
        parts={outcomeParts(locale)}
        mode={mode}
      />
      <YearChart
        view={view}
        words={{ title: words("chart.applicants"), unit: t("unit.requests") }}
        parts={applicantParts(locale)}
        mode={mode}
      />
      <YearChart
        view={view}
        words={{ title: t("decisions"), unit: t("unit.decisions") }}
        parts={[
          metricPart("licences", seriesColour(0), locale),
          metricPart("penalties", seriesColour(1), locale),
          metricPart("coercion", seriesColour(5), locale),
        ]}
        drawn="lines"
      />
      <YearChart
        view={view}
        words={{ title: words("chart.reconsideration"), unit: cases }}
        parts={resultParts(["reconsideration"], locale)}
        mode={mode}
      />
      <YearChart
        view={view}
        words={{ title: words("chart.litigation"), unit: cases }}
        parts={resultParts(["litigation_direct", "litigation_after"], locale)}
        mode={mode}
      />
      {single("fees-amount", words("chart.feesNote"))}
      {single("procurement-amount", t("procurementNote"))}
      {single("procurement-per-project", t("procurementNote"))}
    </div>
  );
}

/** Indicators over the years before what is usual among the peers. */
export function BandCharts({ view, peers }: { view: AgencyView; peers: PeersView }) {
  const locale = useLocale();
  const words = useTranslations("peers");
  return (
    <div className="grid gap-x-10 gap-y-10 md:grid-cols-2 wide:grid-cols-4">
      {BANDED.map((id) => {
        const { label, unit, kind } = metricById(id);
        const spreads = peers.bands.filter(({ metric }) => metric === id);
        return (
          <YearChart
            key={id}
            view={view}
            words={{
              title: inLocale(label, locale),
              unit: inLocale(unit, locale),
              note: spreads.length === 0 ? undefined : words("bandNote"),
            }}
            parts={[metricPart(id, seriesColour(0), locale)]}
            kind={kind}
            drawn="lines"
            initialWidth={260}
            band={
              spreads.length === 0
                ? undefined
                : yearBand({ label: words("band"), medianLabel: words("median") }, spreads)
            }
          />
        );
      })}
    </div>
  );
}
