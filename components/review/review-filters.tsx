"use client";

import { useTranslations } from "next-intl";
import {
  type inferParserType,
  type Nullable,
  parseAsArrayOf,
  parseAsInteger,
  parseAsString,
  useQueryStates,
} from "nuqs";
import { useTransition } from "react";
import { FilterBar, oneOf } from "@/components/ui/filter-bar";
import { type FilterOption, FilterSelect } from "@/components/ui/filter-select";
import type { FindingListQuery } from "@/lib/domain/views/finding-list";

const PARAMETERS = {
  severity: parseAsArrayOf(parseAsString),
  rule: parseAsArrayOf(parseAsString),
  agency: parseAsString,
  year: parseAsInteger,
  form: parseAsString,
  state: parseAsString,
  assignee: parseAsString,
  page: parseAsInteger,
  finding: parseAsString,
};

export interface ReviewFilterOptions {
  readonly states: readonly FilterOption[];
  readonly severities: readonly FilterOption[];
  readonly rules: readonly FilterOption[];
  readonly agencies: readonly FilterOption[];
  readonly years: readonly FilterOption[];
  readonly forms: readonly FilterOption[];
  readonly assignees: readonly FilterOption[];
}

/** Which findings, in one line that reads as a sentence. */
export function ReviewFilters({
  query,
  options,
}: {
  query: FindingListQuery;
  options: ReviewFilterOptions;
}) {
  const t = useTranslations("review");
  const [isPending, startTransition] = useTransition();
  const [, setQuery] = useQueryStates(PARAMETERS, { shallow: false, startTransition });
  const set = (change: Partial<Nullable<inferParserType<typeof PARAMETERS>>>) =>
    void setQuery({ ...change, page: null, finding: null });

  return (
    <FilterBar label={t("filters")} isPending={isPending}>
      <FilterSelect
        label={t("filter.state")}
        value={query.state}
        options={options.states}
        onChange={(state) => set({ state: state === "open" ? null : state, assignee: null })}
      />
      <FilterSelect
        label={t("filter.severity")}
        any={t("any.severity")}
        value={query.severity[0] ?? null}
        options={options.severities}
        onChange={(severity) => set({ severity: oneOf(severity) })}
      />
      <FilterSelect
        label={t("filter.rule")}
        any={t("any.rule")}
        value={query.rule[0] ?? null}
        options={options.rules}
        onChange={(rule) => set({ rule: oneOf(rule) })}
      />
      <FilterSelect
        label={t("filter.agency")}
        any={t("any.agency")}
        value={query.agency}
        options={options.agencies}
        onChange={(agency) => set({ agency })}
      />
      <FilterSelect
        label={t("filter.year")}
        any={t("any.year")}
        value={query.year?.toString() ?? null}
        options={options.years}
        onChange={(year) => set({ year: year === null ? null : Number(year) })}
      />
      <FilterSelect
        label={t("filter.form")}
        any={t("any.form")}
        value={query.form}
        options={options.forms}
        onChange={(form) => set({ form })}
      />
      {(options.assignees.length > 0 || query.assignee !== null) && (
        <FilterSelect
          label={t("filter.assignee")}
          any={t("any.assignee")}
          value={query.assignee}
          options={options.assignees}
          // Nothing but what is left for later is left to somebody.
          onChange={(assignee) => set({ assignee, state: assignee === null ? null : "later" })}
        />
      )}
    </FilterBar>
  );
}
