import Link from "next/link";
import { useTranslations } from "next-intl";
import type { SearchQuery, SearchView } from "@/lib/domain/views/search";
import { HitList } from "./hit-list";
import { BodyLine, FigureLine, ProseLine, RegionLine, ReportLine, TermLine } from "./hits";
import { searchHref } from "./hrefs";

export interface NamedPage {
  readonly href: string;
  readonly label: string;
}

/** All that was found, what leads furthest first: a body before a place in a text. */
export function Results({
  query,
  view,
  pages,
}: {
  query: SearchQuery;
  view: SearchView;
  pages: readonly NamedPage[];
}) {
  const t = useTranslations("search");
  const moreOf = (scope: NonNullable<SearchQuery["in"]>) =>
    query.in === null ? searchHref(query, scope) : null;
  const { downTo } = view.prose ?? { downTo: null };
  return (
    <div className="space-y-8">
      <HitList
        title={t("pages")}
        found={{ rows: pages, total: pages.length, isMore: false }}
        moreHref={null}
        keyOf={({ href }) => href}
      >
        {({ href, label }) => (
          <Link href={href} className="text-sm prose-link">
            {label}
          </Link>
        )}
      </HitList>
      <HitList
        title={t("scopes.bodies")}
        found={view.bodies}
        moreHref={moreOf("bodies")}
        keyOf={({ agency }) => agency.id}
      >
        {(hit) => <BodyLine hit={hit} />}
      </HitList>
      <HitList
        title={t("scopes.reports")}
        found={view.reports}
        moreHref={moreOf("reports")}
        keyOf={({ reportId }) => reportId}
      >
        {(hit) => <ReportLine hit={hit} />}
      </HitList>
      <HitList
        title={t("scopes.figures")}
        found={view.figures}
        moreHref={moreOf("figures")}
        note={t("figuresNote")}
        keyOf={({ reportId }) => reportId}
      >
        {(hit) => <FigureLine hit={hit} />}
      </HitList>
      <HitList
        title={t("scopes.regions")}
        found={view.regions}
        moreHref={moreOf("regions")}
        keyOf={({ code }) => code}
      >
        {(hit) => <RegionLine hit={hit} />}
      </HitList>
      <HitList
        title={t("scopes.terms")}
        found={view.terms}
        moreHref={moreOf("terms")}
        keyOf={({ kind, id }) => `${kind} ${id}`}
      >
        {(hit) => <TermLine hit={hit} />}
      </HitList>
      <HitList
        title={t("scopes.prose")}
        found={view.prose}
        moreHref={moreOf("prose")}
        note={downTo === null ? undefined : t("downTo", { year: downTo.toString() })}
        keyOf={({ reportId }) => reportId}
      >
        {(hit) => <ProseLine hit={hit} />}
      </HitList>
    </div>
  );
}
