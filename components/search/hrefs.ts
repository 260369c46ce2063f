import type { SearchQuery, SearchScope } from "@/lib/domain/views/search";
import type { RegionHit, TermHit } from "@/lib/domain/views/search";

/** The same question with something of it changed; what is null is left out of the address. */
export function searchHref(
  { q, year, region, kind }: SearchQuery,
  scope: SearchScope | null,
  page = 1,
): string {
  const parameters = new URLSearchParams({ q });
  const given = { in: scope, year, region, kind, page: page === 1 ? null : page };
  for (const [name, value] of Object.entries(given)) {
    if (value !== null) parameters.set(name, value.toString());
  }
  return `/search?${parameters.toString()}`;
}

/** A question asked anew, without filters. */
export function questionHref(q: string, scope: SearchScope | null = null): string {
  return searchHref({ q, in: scope, year: null, region: null, kind: null, page: 1 }, scope);
}

/** A region's page goes by the digits that tell it: 410300 is 4103. */
export function regionHref({ code }: Pick<RegionHit, "code">): string {
  return `/regions/${code.replace(/(?:00){1,2}$/u, "")}`;
}

export function termHref({ kind, id }: TermHit): string {
  return kind === "indicator" ? `/indicators/${id}` : `/rules/${id}`;
}
