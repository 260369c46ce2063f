import { useLocale, useTranslations } from "next-intl";
import { ChartFrame } from "@/components/charts/chart-frame";
import { seriesColour } from "@/components/charts/colours";
import { YearBars } from "@/components/charts/lazy-charts";
import { Section } from "@/components/ui/section";
import type { MetricId } from "@/lib/domain/metric-id";
import type { YearTotal } from "@/lib/domain/views/year-total";
import { formForYear } from "@/lib/form/catalogue";
import { formatFigure } from "@/lib/format";
import { inLocale } from "@/lib/i18n/locale";
import { metricById } from "@/lib/metrics/catalogue";
import { isInForm } from "@/lib/metrics/is-in-form";

/** Whether the form that a year's reports must use asks for the indicator at all. */
function isInFormOf(id: MetricId, year: number): boolean {
  const form = formForYear(year);
  return form !== null && isInForm(metricById(id), form.id);
}

/** What the bodies of the list come to together, year by year, with the shown year's sum in words. */
export function TotalCharts({
  metrics,
  totals,
  year,
}: {
  metrics: readonly MetricId[];
  totals: readonly YearTotal[];
  year: number;
}) {
  const locale = useLocale();
  const t = useTranslations("agencies");
  const absent = useTranslations("absent");
  const years = [...new Set(totals.map((each) => each.year))];
  return (
    <Section title={t("charts")} className="mt-10">
      <div
        role="group"
        aria-label={t("charts")}
        tabIndex={0}
        className="scroll-x flex snap-x gap-6 *:w-[82%] *:shrink-0 *:snap-start sm:grid sm:grid-cols-3 sm:gap-x-8 sm:*:w-auto"
      >
        {metrics.map((id) => {
          const { label, unit, kind } = metricById(id);
          const title = inLocale(label, locale);
          const own = totals.filter(({ metric }) => metric === id);
          const now = own.find((each) => each.year === year);
          return (
            <ChartFrame
              key={id}
              title={t("chartTitle", { title })}
              unit={inLocale(unit, locale)}
              note={
                !isInFormOf(id, year)
                  ? t("chartNotInForm", { year: year.toString() })
                  : now === undefined || now.total === null
                    ? t("chartNone", { year: year.toString() })
                    : t("chartNote", {
                        year: year.toString(),
                        sum: formatFigure(now.total.value, kind, locale),
                        bodies: now.bodies,
                        leftOut: now.reports - now.bodies,
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
                series={[
                  {
                    id,
                    label: title,
                    colour: seriesColour(0),
                    values: Object.fromEntries(
                      own.map((each) => [each.year, each.total?.value ?? null]),
                    ),
                  },
                ]}
                kind={kind}
                height={150}
              />
            </ChartFrame>
          );
        })}
      </div>
    </Section>
  );
}
