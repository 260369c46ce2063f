import type { AgencyList } from "@/lib/domain/views/agency-list";
import type { Localized } from "@/lib/domain/localized";
import { formById } from "@/lib/form/catalogue";
import { type AppLocale, inLocale } from "@/lib/i18n/locale";

export interface FacetChoice {
  readonly value: string;
  readonly label: string;
  readonly count?: number;
  /** Of a tree: how many steps down. */
  readonly depth?: number;
}

/** The choices of each filter, as words: made by the page, so that the browser need not know them all. */
export interface FilterOptions {
  readonly years: readonly FacetChoice[];
  readonly regions: readonly FacetChoice[];
  readonly kinds: readonly FacetChoice[];
  readonly levels: readonly FacetChoice[];
  readonly forms: readonly FacetChoice[];
  readonly findings: readonly FacetChoice[];
  readonly published: readonly FacetChoice[];
}

/** The words that the page's messages have for what is no name of its own. */
export interface OptionWords {
  readonly locale: AppLocale;
  readonly inYear: (year: number) => string;
  readonly itself: (region: string) => string;
  readonly finding: (value: AgencyList["facets"]["findings"][number]["value"]) => string;
  readonly published: (value: AgencyList["facets"]["published"][number]["value"]) => string;
}

export function filterOptions(
  { facets, years }: Pick<AgencyList, "facets" | "years">,
  { locale, inYear, itself, finding, published }: OptionWords,
): FilterOptions {
  const named = (label: Localized | null, value: string) =>
    label === null ? value : inLocale(label, locale);
  return {
    years: years.toReversed().map(({ year, reports }) => ({
      value: year.toString(),
      label: inYear(year),
      count: reports,
    })),
    regions: facets.regions.map(({ value, name, count, depth, isItself }) => ({
      value,
      label: isItself ? itself(name) : name,
      count,
      depth,
    })),
    kinds: facets.kinds.map(({ value, label, count }) => ({
      value,
      count,
      label: named(label, value),
    })),
    levels: facets.levels.map(({ value, label, count }) => ({
      value,
      count,
      label: named(label, value),
    })),
    forms: facets.forms.map(({ value, count }) => ({
      value,
      count,
      label: inLocale(formById(value).name, locale),
    })),
    findings: facets.findings.map(({ value, count }) => ({ value, count, label: finding(value) })),
    published: facets.published.map(({ value, count }) => ({
      value,
      count,
      label: published(value),
    })),
  };
}
