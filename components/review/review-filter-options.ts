import type { FilterOption } from "@/components/ui/filter-select";
import type { FacetOption } from "@/lib/domain/views/facet";
import type { FindingList } from "@/lib/domain/views/finding-list";
import { formById } from "@/lib/form/catalogue";
import { type AppLocale, inLocale } from "@/lib/i18n/locale";
import type { ReviewFilterOptions } from "./review-filters";

interface Words {
  readonly state: (
    state: "open" | "later" | "decided" | "confirmed" | "misread" | "dismissed" | "all",
  ) => string;
  readonly severity: (severity: "error" | "warning" | "notice") => string;
}

/** Every state can be asked for, whether there is something in it or not. */
const STATES = ["open", "later", "decided", "confirmed", "misread", "dismissed", "all"] as const;

/** The choices of each filter as words, made by the page. */
export function reviewFilterOptions(
  { severities, rules, agencies, years, forms, assignees }: FindingList["facets"],
  words: Words,
  locale: AppLocale,
): ReviewFilterOptions {
  const named = ({ value, label, count }: FacetOption): FilterOption => ({
    value,
    count,
    label: label === null ? value : inLocale(label, locale),
  });
  return {
    states: STATES.map((value) => ({ value, label: words.state(value) })),
    severities: severities.map(({ value, count }) => ({
      value,
      count,
      label: words.severity(value),
    })),
    rules: rules.map(named),
    agencies: agencies.map(named),
    years: years.map(({ value, count }) => ({ value: `${value}`, label: `${value}`, count })),
    forms: forms.map(({ value, count }) => ({
      value,
      count,
      label: inLocale(formById(value).name, locale),
    })),
    assignees: assignees.map(named),
  };
}
