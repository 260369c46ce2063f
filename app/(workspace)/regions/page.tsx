import type { Metadata } from "next";
import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { LinkChoices } from "@/components/agency/link-choices";
import { RegionSearch } from "@/components/regions/region-search";
import { RegionTable } from "@/components/regions/region-table";
import { PageHeader } from "@/components/shell/page-header";
import { NothingStored } from "@/components/ui/nothing-stored";
import { withParameter } from "@/app/with-parameter";
import { RegionListQuery } from "@/lib/domain/views/region-list";
import { ClientMessages } from "@/lib/i18n/client-messages";
import { currentActor } from "@/lib/server/current-actor";
import { listRegions } from "@/lib/server/queries/regions/list-regions";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("regions");
  return { title: t("title") };
}

/** The regions that have bodies, and how far the reports of a year have come in. */
export default async function RegionsPage({ searchParams }: PageProps<"/regions">) {
  const parameters = await searchParams;
  const query = RegionListQuery.parse(parameters);
  const list = await listRegions(await currentActor(), query);
  const t = await getTranslations("regions");
  const { year, years, lines, within, regions, withoutRegion } = list;

  if (year === null || regions === 0) {
    return (
      <>
        <PageHeader title={t("title")} />
        <NothingStored title={t("nothingTitle")} hint={t("nothingHint")} />
      </>
    );
  }
  const top = lines.filter(({ depth }) => depth === 0);
  const sum = (of: "bodies" | "filed") => top.reduce((total, line) => total + line[of], 0);
  const here = within.at(-1);
  return (
    <ClientMessages>
      <PageHeader
        trail={
          here === undefined
            ? []
            : [
                { href: `/regions?year=${year}`, label: t("title") },
                ...within.slice(0, -1).map(({ code, name }) => ({
                  href: `/regions?year=${year}&within=${code}`,
                  label: name,
                })),
              ]
        }
        title={here?.name ?? t("title")}
        lead={t("lead", {
          year: year.toString(),
          regions: lines.length,
          filed: sum("filed"),
          bodies: sum("bodies"),
        })}
      />
      <div className="mb-5 space-y-3">
        <RegionSearch q={query.q} year={year} />
        <LinkChoices
          label={t("year")}
          choices={years.map((each) => ({
            label: each.toString(),
            href: withParameter(parameters, "year", each.toString()),
            isChosen: each === year,
          }))}
        />
      </div>
      {lines.length === 0 ? (
        <p className="text-sm text-muted">{t("nothingFound", { q: query.q })}</p>
      ) : (
        <RegionTable caption={t("title")} lines={lines} year={year} />
      )}
      <div className="mt-3 max-w-prose space-y-1 text-2xs text-muted">
        <p>{t("requestsNote")}</p>
        {withoutRegion > 0 && (
          <p>
            {t("withoutRegion", { count: withoutRegion })}{" "}
            <Link href={`/agencies?year=${year}`} className="prose-link">
              {t("allBodies")}
            </Link>
          </p>
        )}
      </div>
    </ClientMessages>
  );
}
