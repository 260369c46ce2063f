import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { Results } from "@/components/search/results";
import { searchHref } from "@/components/search/hrefs";
import { pagesNamed } from "@/components/search/pages-named";
import { SearchForm } from "@/components/search/search-form";
import { Examples, NothingFound } from "@/components/search/teaching";
import { PageHeader } from "@/components/shell/page-header";
import { Callout } from "@/components/ui/callout";
import { Pagination } from "@/components/ui/pagination";
import { AGENCY_KINDS, AgencyKind } from "@/lib/domain/agency-kind";
import { SearchQuery, type SearchView } from "@/lib/domain/views/search";
import { inLocale } from "@/lib/i18n/locale";
import { currentActor } from "@/lib/server/current-actor";
import { getSearch } from "@/lib/server/queries/search/get-search";

export async function generateMetadata({ searchParams }: PageProps<"/search">): Promise<Metadata> {
  const { q } = SearchQuery.parse(await searchParams);
  const t = await getTranslations("search");
  return { title: q === "" ? t("title") : t("titleOf", { question: q }) };
}

const foundIn = (view: SearchView) =>
  [view.bodies, view.reports, view.prose, view.figures, view.regions, view.terms].filter(
    (found) => found !== null,
  );

/** What is found for a question; question and filters stand in the address. */
export default async function SearchPage({ searchParams }: PageProps<"/search">) {
  const query = SearchQuery.parse(await searchParams);
  const view = await getSearch(await currentActor(), query);
  const t = await getTranslations("search");
  const shell = await getTranslations("shell");
  const locale = await getLocale();
  const pages = query.in === null ? pagesNamed(query.q, view.years, (id) => shell(id), t) : [];
  const found = foundIn(view);
  const isNothing = pages.length === 0 && found.every(({ total }) => total === 0);
  const total = query.in === null ? 0 : (found[0]?.total ?? 0);
  const choices = {
    years: view.choices.years.map((year) => ({ value: year.toString(), label: year.toString() })),
    regions: view.choices.regions.map(({ code, name }) => ({ value: code, label: name })),
    kinds: AgencyKind.options.map((kind) => ({
      value: kind,
      label: inLocale(AGENCY_KINDS[kind].label, locale),
    })),
  };

  return (
    <>
      <PageHeader title={t("title")} />
      <SearchForm key={JSON.stringify(query)} query={query} choices={choices} />
      {view.unsearched > 0 && (
        <Callout className="mb-8">{t("unsearched", { count: view.unsearched })}</Callout>
      )}
      {query.q === "" ? (
        <Examples examples={view.examples} />
      ) : isNothing ? (
        <NothingFound query={query} view={view} />
      ) : (
        <Results query={query} view={view} pages={pages} />
      )}
      <Pagination
        page={query.page}
        pages={Math.ceil(total / view.size)}
        hrefOf={(page) => searchHref(query, query.in, page)}
      />
    </>
  );
}
