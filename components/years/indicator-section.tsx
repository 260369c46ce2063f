import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import { Callout } from "@/components/ui/callout";
import { Section } from "@/components/ui/section";
import type { BodyFilter } from "@/lib/domain/views/body-filter";
import type { YearView } from "@/lib/domain/views/year-view";
import { formForYear } from "@/lib/form/catalogue";
import { formatCount } from "@/lib/format";
import { inLocale } from "@/lib/i18n/locale";
import { comparabilityOf } from "@/lib/metrics/comparability";
import { isInForm } from "@/lib/metrics/is-in-form";
import type { Metric } from "@/lib/metrics/metric";
import { formatSummary } from "./change";
import { ChangeLists } from "./change-lists";
import { ChangeText } from "./change-text";
import { yearHref } from "./links";
import { MetricChoice } from "./metric-choice";
import { metricGroups } from "./choices";
import { RankingLists } from "./ranking-lists";
import { SpreadTable } from "./spread-table";
import { ValueHistogram } from "./value-histogram";

/** One indicator looked at closely: how it is spread, who stands where, and what changed. */
export function IndicatorSection({
  view,
  metric,
  filter,
}: {
  view: YearView;
  metric: Metric;
  filter: BodyFilter;
}) {
  const t = useTranslations("years");
  const groups = useTranslations("indicators.groups");
  const locale = useLocale();
  const { year, spreads, classes, ranking, changes } = view;
  const form = formForYear(year);
  const isAsked = form !== null && isInForm(metric, form.id);
  const now = spreads.find((spread) => spread.year === year) ?? null;
  const before = spreads.find((spread) => spread.year === year - 1) ?? null;
  return (
    <Section
      title={
        <span id="indicator" className="scroll-mt-4">
          {inLocale(metric.label, locale)}
        </span>
      }
      note={inLocale(metric.about, locale)}
      aside={
        <span className="flex flex-wrap items-center gap-x-4 gap-y-2">
          <Link href={`/indicators/${metric.id}`} className="text-xs prose-link">
            {t("howComputed")}
          </Link>
          <MetricChoice
            label={t("chooseIndicator")}
            value={metric.id}
            groups={metricGroups((each) => each.id === metric.id || inYear(each, year)).map(
              ({ group, metrics }) => ({
                label: groups(group),
                options: metrics.map(({ id, label }) => ({ id, label: inLocale(label, locale) })),
              }),
            )}
          />
        </span>
      }
    >
      {!isAsked ? (
        <p className="text-sm text-muted">{t("notAsked", { year: year.toString() })}</p>
      ) : now === null || now.total === null ? (
        <p className="text-sm text-muted">{t("noneKnown")}</p>
      ) : (
        <div className="space-y-8">
          <BreakNote metric={metric} year={year} />
          <div className="max-w-4xl">
            <ValueHistogram
              metric={metric}
              now={{ year, classes: classes.now }}
              before={
                classes.before.length === 0 ? null : { year: year - 1, classes: classes.before }
              }
              quantiles={now.quantiles}
              source={t("source", { years: before === null ? `${year}` : `${year - 1}–${year}` })}
            />
          </div>
          <div>
            <SpreadTable
              caption={t("spreadTable")}
              spreads={spreads.toReversed()}
              hrefOf={(each) => yearHref(each, metric.id, filter)}
            />
            <ChangeNote view={view} metric={metric} />
          </div>
          {ranking.ranked + ranking.few.length > 0 && (
            <div>
              <h3 className="mb-2 text-base font-semibold">
                {t("ranking.title", { bodies: formatCount(ranking.ranked, locale) })}
              </h3>
              <RankingLists metric={metric} year={year} ranking={ranking} filter={filter} />
            </div>
          )}
          {changes !== null && (
            <div id="changes" className="scroll-mt-4">
              <h3 className="mb-1 text-base font-semibold">
                {t("changes.title", { before: (year - 1).toString(), year: year.toString() })}
              </h3>
              <ChangeLists metric={metric} year={year} changes={changes} />
            </div>
          )}
        </div>
      )}
    </Section>
  );
}

function inYear(metric: Metric, year: number): boolean {
  const form = formForYear(year);
  return form !== null && isInForm(metric, form.id);
}

/** Between 2020 and 2021 the form changes: said where the two years stand side by side. */
function BreakNote({ metric, year }: { metric: Metric; year: number }) {
  const t = useTranslations("years");
  const locale = useLocale();
  if (formForYear(year)?.id === formForYear(year - 1)?.id || formForYear(year - 1) === null) {
    return null;
  }
  const { across, note } = comparabilityOf(metric);
  return (
    <Callout tone={across === "same" ? "notice" : "warning"}>
      <p>
        {t(across === "same" ? "break.same" : across === "with-care" ? "break.care" : "break.none")}
      </p>
      {note !== null && <p className="text-muted">{inLocale(note, locale)}</p>}
    </Callout>
  );
}

/** The change over the same bodies in a sentence, since both rows of the table are of all bodies. */
function ChangeNote({ view, metric }: { view: YearView; metric: Metric }) {
  const t = useTranslations("years");
  const locale = useLocale();
  const { change, year } = view;
  if (change === null) return null;
  const write = (value: number) => formatSummary(value, metric.kind, locale);
  return (
    <p className="mt-2 max-w-prose text-xs text-muted figures">
      {t("changeSentence", {
        bodies: formatCount(change.bodies, locale),
        before: write(change.before.value),
        after: write(change.after.value),
        from: (year - 1).toString(),
        to: year.toString(),
      })}{" "}
      <span className="font-medium text-ink">
        <ChangeText kind={metric.kind} before={change.before.value} after={change.after.value} />
      </span>
    </p>
  );
}
