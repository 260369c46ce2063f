import { useLocale, useTranslations } from "next-intl";
import { seriesColour } from "@/components/charts/colours";
import type { MetricId } from "@/lib/domain/metric-id";
import type { AgencyView } from "@/lib/domain/views/agency";
import { inLocale } from "@/lib/i18n/locale";
import { metricById } from "@/lib/metrics/catalogue";
import { metricPart } from "./chart-parts";
import { YearChart } from "./year-chart";

const DRAWN: readonly { readonly id: MetricId; readonly drawn: "bars" | "lines" }[] = [
  { id: "check-pass-rate", drawn: "lines" },
  { id: "findings-open", drawn: "bars" },
  { id: "cells-without-figure", drawn: "bars" },
  { id: "publication-delay", drawn: "bars" },
];

/** How the reports themselves fared over the years. */
export function QualityCharts({ view }: { view: AgencyView }) {
  const locale = useLocale();
  const t = useTranslations("agency");
  return (
    <div className="grid gap-x-10 gap-y-10 md:grid-cols-2 wide:grid-cols-4">
      {DRAWN.map(({ id, drawn }) => {
        const { label, unit, kind } = metricById(id);
        return (
          <YearChart
            key={id}
            view={view}
            words={{
              title: inLocale(label, locale),
              unit: inLocale(unit, locale),
              note: id === "publication-delay" ? t("delayNote") : undefined,
            }}
            parts={[metricPart(id, seriesColour(0), locale)]}
            kind={kind}
            drawn={drawn}
            height={170}
            initialWidth={260}
          />
        );
      })}
    </div>
  );
}
