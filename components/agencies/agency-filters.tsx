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
import { FilterSelect } from "@/components/ui/filter-select";
import { SearchField } from "@/components/ui/search-field";
import type { AgencyList, AgencyListQuery } from "@/lib/domain/views/agency-list";
import type { FilterOptions } from "./filter-options";

const PARAMETERS = {
  q: parseAsString,
  year: parseAsInteger,
  region: parseAsString,
  kind: parseAsArrayOf(parseAsString),
  level: parseAsArrayOf(parseAsString),
  form: parseAsString,
  findings: parseAsString,
  page: parseAsInteger,
};

/** Which bodies, in one line that reads as a sentence. */
export function AgencyFilters({
  query,
  year,
  years,
  options,
  findings,
}: {
  query: AgencyListQuery;
  year: number;
  years: AgencyList["years"];
  options: FilterOptions;
  findings: AgencyList["facets"]["findings"];
}) {
  const t = useTranslations("agencies");
  const [isPending, startTransition] = useTransition();
  const [, setQuery] = useQueryStates(PARAMETERS, { shallow: false, startTransition });
  const set = (change: Partial<Nullable<inferParserType<typeof PARAMETERS>>>) =>
    void setQuery({ ...change, page: null });

  return (
    <FilterBar label={t("filters")} isPending={isPending}>
      <SearchField label={t("search")} value={query.q} onChange={(q) => set({ q })} />
      <FilterSelect
        label={t("year")}
        value={year.toString()}
        options={years.map((each) => ({
          value: each.year.toString(),
          label: t("inYear", { year: each.year.toString() }),
          count: each.reports,
        }))}
        onChange={(value) => set({ year: Number(value) })}
      />
      <FilterSelect
        label={t("region")}
        any={t("anyRegion")}
        value={query.region}
        options={options.regions}
        onChange={(region) => set({ region })}
      />
      <FilterSelect
        label={t("kind")}
        any={t("anyKind")}
        value={query.kind[0] ?? null}
        options={options.kinds}
        onChange={(kind) => set({ kind: oneOf(kind) })}
      />
      <FilterSelect
        label={t("level")}
        any={t("anyLevel")}
        value={query.level[0] ?? null}
        options={options.levels}
        onChange={(level) => set({ level: oneOf(level) })}
      />
      <FilterSelect
        label={t("form")}
        any={t("anyForm")}
        value={query.form}
        options={options.forms}
        onChange={(form) => set({ form })}
      />
      <FilterSelect
        label={t("findings")}
        any={t("anyFindings")}
        value={query.findings}
        options={findings.map(({ value, count }) => ({
          value,
          count,
          label: t(`findingFilters.${value}`),
        }))}
        onChange={(findings) => set({ findings })}
      />
    </FilterBar>
  );
}
