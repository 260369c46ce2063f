import type { FilterOption } from "@/components/ui/filter-select";
import { AGENCY_KINDS, AGENCY_LEVELS } from "@/lib/domain/agency-kind";
import type { AgencyList } from "@/lib/domain/views/agency-list";
import { formById } from "@/lib/form/catalogue";
import { type AppLocale, inLocale } from "@/lib/i18n/locale";

/** The choices of each filter, as words: made by the page, so that the browser need not know them all. */
export interface FilterOptions {
  readonly regions: readonly FilterOption[];
  readonly kinds: readonly FilterOption[];
  readonly levels: readonly FilterOption[];
  readonly forms: readonly FilterOption[];
}

/** The chosen region stays in its own list, before the regions inside it. */
function regionOptions(
  chosen: string | null,
  regions: AgencyList["facets"]["regions"],
  locale: AppLocale,
): FilterOption[] {
  const inside = regions.map(({ value, label, count }) => ({
    value,
    label: label === null ? value : inLocale(label, locale),
    count,
  }));
  if (chosen === null || inside.some(({ value }) => value === chosen)) return inside;
  return [{ value: chosen, label: chosen }, ...inside];
}

export function filterOptions(
  { kinds, levels, regions, forms }: AgencyList["facets"],
  chosenRegion: string | null,
  locale: AppLocale,
): FilterOptions {
  return {
    regions: regionOptions(chosenRegion, regions, locale),
    kinds: kinds.map(({ value, count }) => ({
      value,
      count,
      label: inLocale(AGENCY_KINDS[value].label, locale),
    })),
    levels: levels.map(({ value, count }) => ({
      value,
      count,
      label: inLocale(AGENCY_LEVELS[value], locale),
    })),
    forms: forms.map(({ value, count }) => ({
      value,
      count,
      label: inLocale(formById(value).name, locale),
    })),
  };
}
