import type { Metadata } from "next";
import Link from "next/link";
import { getLocale, getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";
import { PageHeader } from "@/components/shell/page-header";
import { Section } from "@/components/ui/section";
import { filterChoices, metricGroups } from "@/components/years/choices";
import { HeadlineFigures } from "@/components/years/headline-figures";
import { IndicatorLines } from "@/components/years/indicator-lines";
import { IndicatorSection } from "@/components/years/indicator-section";
import { yearHref } from "@/components/years/links";
import { NotFiledList } from "@/components/years/not-filed-list";
import { FaultyReports, LateReports } from "@/components/years/report-tables";
import { YearFilters } from "@/components/years/year-filters";
import { YearLead } from "@/components/years/year-lead";
import { GroupNav, YearNav } from "@/components/years/year-nav";
import { BodyFilter } from "@/lib/domain/views/body-filter";
import { Year } from "@/lib/domain/views/query-parameters";
import { YearQuery } from "@/lib/domain/views/year-view";
import { formForYear } from "@/lib/form/catalogue";
import { ClientMessages } from "@/lib/i18n/client-messages";
import { metricById } from "@/lib/metrics/catalogue";
import { isInForm } from "@/lib/metrics/is-in-form";
import { loadYear } from "./load-year";

type Props = PageProps<"/years/[year]">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = await getTranslations("years");
  return { title: t("yearTitle", { year: (await params).year }) };
}

/** A year as a statistical yearbook has it: sums, spreads, who stands where, and who is missing. */
export default async function YearPage({ params, searchParams }: Props) {
  const asked = Year.safeParse((await params).year);
  if (!asked.success) notFound();
  const query = YearQuery.parse(await searchParams);
  const view = await loadYear(asked.data, query);
  if (view === null) notFound();
  const t = await getTranslations("years");
  const names = await getTranslations("indicators.groups");
  const locale = await getLocale();
  const { year, years, facets, status, lines, late, faulty } = view;
  const filter = BodyFilter.parse(query);
  const metric = metricById(query.metric);
  const form = formForYear(year);
  const groups: readonly { readonly id: string; readonly label: string }[] = [
    ...metricGroups((each) => form !== null && isInForm(each, form.id)).map(({ group }) => ({
      id: group,
      label: names(group),
    })),
    { id: "all", label: t("allGroups") },
  ];

  return (
    <ClientMessages namespaces={["years"]}>
      <PageHeader
        trail={[{ href: "/years", label: t("title") }]}
        title={t("yearTitle", { year: year.toString() })}
        lead={<YearLead view={view} filter={filter} />}
        actions={<YearNav years={years} year={year} metric={metric.id} filter={filter} />}
      />
      <div className="mb-6">
        <YearFilters
          region={query.region}
          kind={query.kind[0] ?? null}
          level={query.level[0] ?? null}
          options={{
            regions: filterChoices(facets.regions, query.region, locale),
            kinds: filterChoices(facets.kinds, query.kind[0] ?? null, locale),
            levels: filterChoices(facets.levels, query.level[0] ?? null, locale),
          }}
        />
      </div>
      <div className="space-y-12">
        <HeadlineFigures
          year={year}
          lines={view.headline}
          before={view.headlineBefore}
          filter={filter}
        />
        <IndicatorSection view={view} metric={metric} filter={filter} />
        <Section title={t("allIndicators")} note={t("allIndicatorsNote")}>
          <GroupNav
            label={t("groups")}
            items={groups.map(({ id, label }) => ({
              id,
              label,
              href: yearHref(year, metric.id, filter, id),
              isShown: id === view.group,
            }))}
          />
          <IndicatorLines
            caption={t("allIndicators")}
            year={year}
            lines={lines}
            chosen={metric.id}
            filter={filter}
            group={query.group}
          />
        </Section>
        <Section title={t("notFiled.title", { year: year.toString() })} note={t("notFiled.note")}>
          <NotFiledList notFiled={view.notFiled} />
        </Section>
        <div className="grid gap-x-12 gap-y-10 lg:grid-cols-2">
          <Section
            title={t("late.title")}
            note={t("late.note", { late: status.late, dated: status.dated })}
            aside={
              late.length > 0 && (
                <Link
                  href={`/agencies?year=${year}&published=late&columns=publication-delay&sort=-publication-delay`}
                  prefetch={false}
                  className="text-xs prose-link print:hidden"
                >
                  {t("late.all")}
                </Link>
              )
            }
          >
            {late.length === 0 ? (
              <p className="text-sm">{t(status.dated === 0 ? "late.undated" : "late.none")}</p>
            ) : (
              <LateReports reports={late} />
            )}
          </Section>
          <Section
            title={t("faulty.title")}
            note={t("faulty.note", { errors: status.withErrors, open: status.openFindings })}
            aside={
              faulty.length > 0 && (
                <Link
                  href={`/review?year=${year}`}
                  prefetch={false}
                  className="text-xs prose-link print:hidden"
                >
                  {t("faulty.all")}
                </Link>
              )
            }
          >
            {faulty.length === 0 ? (
              <p className="text-sm">{t("faulty.none")}</p>
            ) : (
              <FaultyReports reports={faulty} />
            )}
          </Section>
        </div>
      </div>
    </ClientMessages>
  );
}
