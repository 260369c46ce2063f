import { formatFigure } from "@/lib/format";
import { useLocale, useTranslations } from "next-intl";
import { ChartFrame } from "@/components/charts/chart-frame";
import { seriesColour } from "@/components/charts/colours";
import { YearBars } from "@/components/charts/lazy-charts";
import type { MetricId } from "@/lib/domain/metric-id";
import type { AgencyList } from "@/lib/domain/views/agency-list";
import { formForYear } from "@/lib/form/catalogue";
import { inLocale } from "@/lib/i18n/locale";
import { metricById } from "@/lib/metrics/catalogue";
import { isInForm } from "@/lib/metrics/is-in-form";

export const CHARTED: readonly MetricId[] = [
  "applications-received",
  "penalties",
  "procurement-amount",
];

/** Whether the form that a year's reports must use asks for the indicator at all. */
function isInFormOf(id: MetricId, year: number): boolean {
  const form = formForYear(year);
  return form !== null && isInForm(metricById(id), form.id);
}

/** The sums of the same bodies over the years, with the shown year's sum in words above. */
export function TotalCharts({ trend, year }: { trend: AgencyList["trend"]; year: number }) {
  const locale = useLocale();
  const t = useTranslations("agencies");
  const absent = useTranslations("absent");
  const years = trend.map((each) => each.year);
  return (
    <div
      role="group"
      aria-label={t("charts")}
      tabIndex={0}
      className="scroll-x flex snap-x gap-6 *:w-[82%] *:shrink-0 *:snap-start sm:grid sm:grid-cols-3 sm:gap-x-8 sm:*:w-auto"
    >
      {CHARTED.map((id) => {
        const { label, unit, kind } = metricById(id);
        const title = inLocale(label, locale);
        const now = trend.find((each) => each.year === year)?.totals[id];
        const values = Object.fromEntries(trend.map((each) => [each.year, each.totals[id].sum]));
        return (
          <ChartFrame
            key={id}
            title={t("chartTitle", { title })}
            unit={inLocale(unit, locale)}
            note={
              !isInFormOf(id, year)
                ? t("chartNotInForm", { year: year.toString() })
                : now === undefined || now.sum === null
                  ? t("chartNone", { year: year.toString() })
                  : t("chartNote", {
                      year: year.toString(),
                      sum: formatFigure(now.sum, kind, locale),
                      bodies: now.bodies,
                      leftOut: now.leftOut,
                    })
            }
          >
            <YearBars
              description={t("chartDescription", { title })}
              years={years}
              notes={Object.fromEntries(
                years.flatMap((each) =>
                  isInFormOf(id, each) ? [] : [[each.toString(), absent("short.not-in-form")]],
                ),
              )}
              series={[{ id, label: title, colour: seriesColour(0), values }]}
              kind={kind === "amount" ? "amount" : "count"}
              height={150}
            />
          </ChartFrame>
        );
      })}
    </div>
  );
}
