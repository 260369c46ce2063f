import type { Metadata } from "next";
import Link from "next/link";
import { getLocale, getTranslations } from "next-intl/server";
import { AcrossSwitch } from "@/components/agencies/across-switch";
import { AgencyFilters } from "@/components/agencies/agency-filters";
import { AgencyGrid } from "@/components/agencies/agency-grid";
import { CHARTED } from "@/components/agencies/charted";
import { columnChoices } from "@/components/agencies/column-choices";
import { ColumnChooser } from "@/components/agencies/column-chooser";
import { filterOptions } from "@/components/agencies/filter-options";
import { formBreaks } from "@/components/agencies/form-breaks";
import { ListStateProvider } from "@/components/agencies/list-state";
import { MetricMenu } from "@/components/agencies/metric-menu";
import { ShowsMenu } from "@/components/agencies/shows-menu";
import { TotalCharts } from "@/components/agencies/total-charts";
import { PageHeader } from "@/components/shell/page-header";
import { Button } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { NothingStored } from "@/components/ui/nothing-stored";
import { Pagination } from "@/components/ui/pagination";
import { SnapshotLine } from "@/app/snapshot-line";
import { TakeAway } from "@/app/take-away";
import { withParameter } from "@/app/with-parameter";
import { MetricId } from "@/lib/domain/metric-id";
import { AgencyListQuery, MOST_COLUMNS } from "@/lib/domain/views/agency-list-query";
import { ofBodiesAlone } from "@/lib/domain/views/body-filter";
import { MAX_COMPARED_BODIES } from "@/lib/domain/views/comparison";
import type { SearchParameters } from "@/lib/domain/views/query-parameters";
import { ClientMessages } from "@/lib/i18n/client-messages";
import { currentActor } from "@/lib/server/current-actor";
import { listAgencies, peekAtAgency } from "@/lib/server/queries/list-agencies";
import { getTotals } from "@/lib/server/queries/reports/get-totals";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("agencies");
  return { title: t("title") };
}

/** Where the browser fetches further rows of the same list. */
function rowsHrefOf(parameters: SearchParameters, size: number): string {
  const ofList = { ...parameters, page: undefined, body: undefined };
  return `/api/agencies/rows${withParameter(ofList, "size", size.toString())}`;
}

/** Bodies × figures of a year, or × years. All that narrows, sorts or shapes it stands in the address. */
export default async function AgenciesPage({ searchParams }: PageProps<"/agencies">) {
  const parameters = await searchParams;
  const query = AgencyListQuery.parse(parameters);
  const actor = await currentActor();
  const list = await listAgencies(actor, query);
  const t = await getTranslations("agencies");
  const locale = await getLocale();
  const { across, year, years, total } = list;

  if (year === null) {
    return (
      <>
        <PageHeader title={t("title")} />
        <NothingStored title={t("nothingStored")} hint={t("nothingStoredHint")} />
      </>
    );
  }
  const isOverYears = across === "years";
  const metric = MetricId.safeParse(query.metric);
  const charted = isOverYears ? (metric.success ? [metric.data] : []) : CHARTED;
  const [peek, totals] = await Promise.all([
    query.body === null ? null : peekAtAgency(actor, query, query.body),
    getTotals({ metrics: charted, filter: isOverYears ? ofBodiesAlone(query) : query }),
  ]);
  const inYear = year.toString();
  const options = filterOptions(list, {
    locale,
    inYear: (each) => t("inYear", { year: each.toString() }),
    itself: (region) => t("itself", { region }),
    finding: (value) => t(`findingFilters.${value}`),
    published: (value) => t(`publishedFilters.${value}`),
  });
  const groups = columnChoices(locale, {
    metrics: (group) => t(`groups.${group}`),
    table: (table) => t(`tables.${table}`),
  });
  const keys = list.columns.map(({ key }) => key);
  const shownYears = years.map((each) => each.year);

  return (
    <ClientMessages namespaces={["agencies", "grid"]}>
      <ListStateProvider>
        <PageHeader
          title={t("title")}
          lead={
            isOverYears
              ? t("leadOverYears", { count: total })
              : t("lead", { year: inYear, count: total })
          }
          actions={
            <>
              <TakeAway target="agencies" />
              <Button asChild>
                <Link href="/kinds">{t("kinds")}</Link>
              </Button>
            </>
          }
        />
        <SnapshotLine parameters={parameters} scope={{ bodyIds: null, years: [year] }} />
        <AgencyFilters across={across} year={year} options={options} />
        <div className="mt-3 mb-4 flex flex-wrap items-center justify-between gap-2 print:hidden">
          <div className="relative flex flex-wrap items-center gap-2">
            <AcrossSwitch across={across} metric={isOverYears ? query.metric : keys[0]} />
            {isOverYears && <MetricMenu metric={query.metric} groups={groups} />}
          </div>
          <div className="relative flex flex-wrap items-center gap-2">
            <ShowsMenu across={across} />
            {!isOverYears && (
              <ColumnChooser key={keys.join()} shown={keys} groups={groups} most={MOST_COLUMNS} />
            )}
          </div>
        </div>
        {total === 0 ? (
          <EmptyState
            title={t("noMatch")}
            hint={t("noMatchHint", { count: list.withoutReport, year: inYear })}
          />
        ) : (
          <>
            <AgencyGrid
              list={list}
              query={query}
              rowsHref={rowsHrefOf(parameters, list.size)}
              year={year}
              years={shownYears}
              breaks={formBreaks(shownYears)}
              peek={peek}
              maxCompared={MAX_COMPARED_BODIES}
            />
            <noscript>
              <Pagination
                page={list.page}
                pages={list.pages}
                hrefOf={(page) => withParameter(parameters, "page", page.toString())}
              />
            </noscript>
            {list.withoutReport > 0 && (
              <p className="mt-3 text-xs text-muted">
                {t("withoutReport", { count: list.withoutReport, year: inYear })}
              </p>
            )}
            {charted.length > 0 && <TotalCharts metrics={charted} totals={totals} year={year} />}
          </>
        )}
      </ListStateProvider>
    </ClientMessages>
  );
}
