import { useLocale, useTranslations } from "next-intl";
import { Section } from "@/components/ui/section";
import type { MetricId } from "@/lib/domain/metric-id";
import { formForYear } from "@/lib/form/catalogue";
import { inLocale } from "@/lib/i18n/locale";
import { metricById } from "@/lib/metrics/catalogue";
import { isInForm } from "@/lib/metrics/is-in-form";
import type { ComparedItem } from "./compared-item";
import { DECISIONS, MONEY, RATES } from "./first-set";
import { applicantItemParts, outcomeItemParts, resultItemParts } from "./item-parts";
import { MetricLines } from "./metric-lines";
import { Multiples } from "./multiples";

/** Whether one of the years' forms asks for an indicator at all. */
function isAskedFor(id: MetricId, years: readonly number[]): boolean {
  return years.some((year) => {
    const form = formForYear(year);
    return form !== null && isInForm(metricById(id), form.id);
  });
}

/** The compared drawn beside each other: parts of a whole as small multiples, the rest as lines. */
export function ComparisonCharts({
  items,
  years,
  mode,
  ownScales,
}: {
  items: readonly ComparedItem[];
  years: readonly number[];
  mode: "absolute" | "share";
  ownScales: boolean;
}) {
  const locale = useLocale();
  const t = useTranslations("compare");
  const charts = useTranslations("charts");
  const cases = inLocale(metricById("disputes").unit, locale);
  const results = {
    corrected: t("corrected"),
    other: t("otherResult"),
    pending: t("pending"),
  };
  const shared = { items, years, mode, ownScales };
  const lines = (metrics: readonly MetricId[]) => (
    <div className="grid gap-x-10 gap-y-8 lg:grid-cols-2">
      {metrics
        .filter((metric) => isAskedFor(metric, years))
        .map((metric) => (
          <MetricLines key={metric} metric={metric} items={items} years={years} />
        ))}
    </div>
  );
  return (
    <>
      <Section title={t("requests")}>
        <div className="space-y-10">
          <Multiples
            title={charts("outcomes")}
            unit={charts("unit.requests")}
            parts={outcomeItemParts(locale)}
            {...shared}
          />
          <Multiples
            title={t("applicants")}
            unit={charts("unit.requests")}
            parts={applicantItemParts(locale)}
            {...shared}
          />
        </div>
      </Section>
      <Section title={t("rates")}>{lines(RATES)}</Section>
      <Section title={t("decisions")}>{lines(DECISIONS)}</Section>
      <Section title={t("money")}>{lines(MONEY)}</Section>
      <Section title={t("disputes")}>
        <div className="space-y-10">
          <Multiples
            title={t("reconsideration")}
            unit={cases}
            parts={resultItemParts("reconsiderations", results)}
            {...shared}
          />
          <Multiples
            title={t("litigation")}
            unit={cases}
            parts={resultItemParts("litigation", results)}
            {...shared}
          />
        </div>
      </Section>
    </>
  );
}
