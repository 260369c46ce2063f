import type { Metadata } from "next";
import Link from "next/link";
import { getLocale, getTranslations } from "next-intl/server";
import { AgencyFilters } from "@/components/agencies/agency-filters";
import { ColumnChooser } from "@/components/agencies/column-chooser";
import { filterOptions } from "@/components/agencies/filter-options";
import { ListBody } from "@/components/agencies/list-body";
import { NothingStored } from "@/components/agencies/nothing-stored";
import { CHARTED } from "@/components/agencies/total-charts";
import { PageHeader } from "@/components/shell/page-header";
import { Button } from "@/components/ui/button";
import { withParameter } from "@/app/with-parameter";
import { AgencyListQuery } from "@/lib/domain/views/agency-list";
import type { ColumnId } from "@/lib/domain/views/column-view";
import { ClientMessages } from "@/lib/i18n/client-messages";
import { inLocale } from "@/lib/i18n/locale";
import { HEADLINE_METRICS, METRICS } from "@/lib/metrics/catalogue";
import { currentActor } from "@/lib/server/current-actor";
import { listAgencies } from "@/lib/server/queries/list-agencies";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("agencies");
  return { title: t("title") };
}

/** Bodies × headline figures of a year. All that narrows or sorts it stands in the address. */
export default async function AgenciesPage({ searchParams }: PageProps<"/agencies">) {
  const parameters = await searchParams;
  const query = AgencyListQuery.parse(parameters);
  const shown: readonly ColumnId[] = query.columns.length === 0 ? HEADLINE_METRICS : query.columns;
  // The charts draw their sums whether the table shows the column or not.
  const asked = { ...query, columns: [...new Set([...shown, ...CHARTED])] };
  const list = await listAgencies(await currentActor(), asked);
  const t = await getTranslations("agencies");
  const locale = await getLocale();
  const { year, years, facets, total } = list;
  const columns = list.columns.filter(({ id }) => shown.includes(id));

  if (year === null) {
    return (
      <>
        <PageHeader title={t("title")} />
        <NothingStored />
      </>
    );
  }
  return (
    <ClientMessages namespaces={["agencies"]}>
      <PageHeader
        title={t("title")}
        lead={t("lead", { year: year.toString(), count: total })}
        actions={
          <Button asChild>
            <Link href="/kinds">{t("kinds")}</Link>
          </Button>
        }
      />
      <div className="mb-6 flex flex-wrap items-start justify-between gap-2">
        <AgencyFilters
          query={query}
          year={year}
          years={years}
          options={filterOptions(facets, query.region, locale)}
          findings={facets.findings}
        />
        <ColumnChooser
          key={query.columns.join()}
          shown={columns.map(({ id }) => id)}
          choices={METRICS.map(({ id, label }) => ({ id, label: inLocale(label, locale) }))}
        />
      </div>
      <ListBody
        list={list}
        year={year}
        columns={columns}
        query={query}
        hrefOfPage={(page) => withParameter(parameters, "page", page.toString())}
      />
    </ClientMessages>
  );
}
