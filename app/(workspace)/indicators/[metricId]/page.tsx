import type { Metadata } from "next";
import Link from "next/link";
import { getLocale, getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";
import { BetterMark } from "@/components/indicators/better-mark";
import { FormulaView } from "@/components/indicators/formula-view";
import { WhenNot } from "@/components/indicators/when-not";
import { WorkedExampleView } from "@/components/indicators/worked-example";
import { PageHeader } from "@/components/shell/page-header";
import { Button } from "@/components/ui/button";
import { Section } from "@/components/ui/section";
import { tableHref, yearHref } from "@/components/years/links";
import { SpreadTable } from "@/components/years/spread-table";
import { ValueHistogram } from "@/components/years/value-histogram";
import { MetricId } from "@/lib/domain/metric-id";
import { ClientMessages } from "@/lib/i18n/client-messages";
import { inLocale } from "@/lib/i18n/locale";
import { basisOf } from "@/lib/metrics/basis";
import { metricById } from "@/lib/metrics/catalogue";
import { comparabilityOf } from "@/lib/metrics/comparability";
import { relatedTo } from "@/lib/metrics/related";
import { currentActor } from "@/lib/server/current-actor";
import { getIndicator } from "@/lib/server/queries/indicators/get-indicator";

type Props = PageProps<"/indicators/[metricId]">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const id = MetricId.safeParse((await params).metricId);
  if (!id.success) notFound();
  return { title: inLocale(metricById(id.data).label, await getLocale()) };
}

/** One indicator: what it says, how it is computed, and what is stored of it. */
export default async function IndicatorPage({ params }: Props) {
  const id = MetricId.safeParse((await params).metricId);
  if (!id.success) notFound();
  const metric = metricById(id.data);
  const { spreads, year, classes, example } = await getIndicator(await currentActor(), metric.id);
  const t = await getTranslations("indicators");
  const locale = await getLocale();
  const { across, note } = comparabilityOf(metric);
  const latest = spreads.find((spread) => spread.year === year) ?? null;

  return (
    <ClientMessages>
      <PageHeader
        trail={[{ href: "/indicators", label: t("title") }]}
        title={inLocale(metric.label, locale)}
        lead={inLocale(metric.about, locale)}
        actions={
          year !== null && (
            <>
              <Button asChild>
                <Link href={yearHref(year, metric.id)}>
                  {t("toYear", { year: year.toString() })}
                </Link>
              </Button>
              <Button asChild>
                <Link href={tableHref(year, metric.id)}>{t("toTable")}</Link>
              </Button>
            </>
          )
        }
      />
      <dl className="mb-8 grid gap-x-10 gap-y-3 border-t border-line pt-4 text-sm sm:grid-cols-2 lg:grid-cols-4">
        {[
          { term: t("group"), text: t(`groups.${metric.group}`) },
          { term: t("unit"), text: inLocale(metric.unit, locale) },
          { term: t("direction"), text: <BetterMark better={metric.better} /> },
          { term: t("forms"), text: t(`inForms.${across}`) },
        ].map(({ term, text }) => (
          <div key={term}>
            <dt className="text-2xs text-muted">{term}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
      <div className="space-y-10">
        <Section title={t("formula")}>
          <FormulaView metric={metric} />
        </Section>
        <Section title={t("example.title")} note={example === null ? undefined : t("example.note")}>
          {example === null ? (
            <p className="text-sm text-muted">{t("example.none")}</p>
          ) : (
            <WorkedExampleView metric={metric} example={example} />
          )}
        </Section>
        <div className="grid gap-x-12 gap-y-10 lg:grid-cols-2">
          <Section title={t("whenNotTitle")}>
            <WhenNot metric={metric} />
          </Section>
          <Section title={t("acrossTitle")}>
            <div className="max-w-prose space-y-2 text-sm">
              <p>{t(`across.${across}`)}</p>
              {note !== null && <p>{inLocale(note, locale)}</p>}
            </div>
          </Section>
        </div>
        <Section title={t("stored")} note={t("storedNote")}>
          {latest === null ? (
            <p className="text-sm text-muted">{t("noneStored")}</p>
          ) : (
            <div className="space-y-8">
              <div className="max-w-4xl">
                <ValueHistogram
                  metric={metric}
                  now={{ year: latest.year, classes }}
                  before={null}
                  quantiles={latest.quantiles}
                  source={t("source", { year: latest.year.toString() })}
                />
              </div>
              <SpreadTable
                caption={t("overYears")}
                spreads={spreads}
                hrefOf={(each) => yearHref(each, metric.id)}
              />
            </div>
          )}
        </Section>
        <div className="grid gap-x-12 gap-y-10 lg:grid-cols-2">
          <Section title={t("basis")}>
            <ul className="max-w-prose list-disc space-y-1 pl-5 text-sm">
              {basisOf(metric).map((sentence) => (
                <li key={sentence.zh}>{inLocale(sentence, locale)}</li>
              ))}
            </ul>
          </Section>
          <Section title={t("related")}>
            <ul className="space-y-1 text-sm">
              {relatedTo(metric.id).map((other) => (
                <li key={other}>
                  <Link href={`/indicators/${other}`} prefetch={false} className="prose-link">
                    {inLocale(metricById(other).label, locale)}
                  </Link>
                </li>
              ))}
            </ul>
          </Section>
        </div>
      </div>
    </ClientMessages>
  );
}
