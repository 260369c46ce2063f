import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { findIndicators } from "@/components/indicators/find-indicators";
import { IndicatorSearch } from "@/components/indicators/indicator-search";
import { IndicatorTable } from "@/components/indicators/indicator-table";
import { PageHeader } from "@/components/shell/page-header";
import { EmptyState } from "@/components/ui/empty-state";
import { Section } from "@/components/ui/section";
import { MetricGroup } from "@/lib/domain/metric-kind";
import { Text } from "@/lib/domain/views/query-parameters";
import { METRICS } from "@/lib/metrics/catalogue";
import { ClientMessages } from "@/lib/i18n/client-messages";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("indicators");
  return { title: t("title") };
}

/** The dictionary: what can be compared, what each counts and how it is computed. */
export default async function IndicatorsPage({ searchParams }: PageProps<"/indicators">) {
  const q = Text.parse((await searchParams)["q"]);
  const t = await getTranslations("indicators");
  const found = findIndicators(q, await getLocale());
  return (
    <ClientMessages>
      <PageHeader title={t("title")} lead={t("lead", { count: METRICS.length })} />
      <div className="mb-6 flex flex-wrap items-center gap-x-4 gap-y-2">
        <IndicatorSearch label={t("search")} value={q} />
        <nav aria-label={t("groupsLabel")} className="print:hidden">
          <ul className="flex flex-wrap gap-x-3 gap-y-1 text-xs">
            {MetricGroup.options
              .filter((group) => found.some((metric) => metric.group === group))
              .map((group) => (
                <li key={group}>
                  <a
                    href={`#${group}`}
                    className="inline-block py-1 prose-link pointer-coarse:py-2"
                  >
                    {t(`groups.${group}`)}
                  </a>
                </li>
              ))}
          </ul>
        </nav>
      </div>
      <p role="status" className="sr-only">
        {q === "" ? "" : t("found", { count: found.length })}
      </p>
      {found.length === 0 ? (
        <EmptyState title={t("noneFound", { text: q })} hint={t("noneFoundHint")} />
      ) : (
        <div className="space-y-10">
          {MetricGroup.options.map((group) => {
            const metrics = found.filter((metric) => metric.group === group);
            return (
              metrics.length > 0 && (
                <div key={group} id={group} className="scroll-mt-4">
                  <Section title={t(`groups.${group}`)} note={t(`groupNotes.${group}`)}>
                    <IndicatorTable caption={t(`groups.${group}`)} metrics={metrics} />
                  </Section>
                </div>
              )
            );
          })}
        </div>
      )}
    </ClientMessages>
  );
}
