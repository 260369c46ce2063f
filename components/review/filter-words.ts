import type { FilterOption } from "@/components/ui/filter-select";
import type { FindingFilter } from "@/lib/domain/views/finding-list";
import type { ReviewFilterOptions } from "./review-filters";

/**
 * A filter in words, as its choices are called: state first, then what narrows it. A choice that no
 * finding is left for is called by its value.
 */
export function filterWords(
  { state, severity, rule, agency, year, form, assignee }: FindingFilter,
  options: ReviewFilterOptions,
): string[] {
  const named = (among: readonly FilterOption[], value: string) =>
    among.find((option) => option.value === value)?.label ?? value;
  return [
    named(options.states, state),
    ...severity.map((each) => named(options.severities, each)),
    ...rule.map((each) => named(options.rules, each)),
    ...(agency === null ? [] : [named(options.agencies, agency)]),
    ...(year === null ? [] : [year.toString()]),
    ...(form === null ? [] : [named(options.forms, form)]),
    ...(assignee === null ? [] : [assignee]),
  ];
}
