"use client";

import { useTranslations } from "next-intl";
import { parseAsArrayOf, parseAsString, useQueryStates } from "nuqs";
import { useTransition } from "react";
import { FilterBar, oneOf } from "@/components/ui/filter-bar";
import { type FilterOption, FilterSelect } from "@/components/ui/filter-select";

const PARAMETERS = {
  region: parseAsString,
  kind: parseAsArrayOf(parseAsString),
  level: parseAsArrayOf(parseAsString),
};

/** Which bodies of the year, in one line that reads as a sentence. */
export function YearFilters({
  region,
  kind,
  level,
  options,
}: {
  region: string | null;
  kind: string | null;
  level: string | null;
  options: {
    readonly regions: readonly FilterOption[];
    readonly kinds: readonly FilterOption[];
    readonly levels: readonly FilterOption[];
  };
}) {
  const t = useTranslations("years");
  const [isPending, startTransition] = useTransition();
  const [, setQuery] = useQueryStates(PARAMETERS, { shallow: false, startTransition });
  return (
    <FilterBar label={t("filters")} isPending={isPending}>
      <FilterSelect
        label={t("region")}
        any={t("anyRegion")}
        value={region}
        options={options.regions}
        onChange={(value) => void setQuery({ region: value })}
      />
      <FilterSelect
        label={t("kind")}
        any={t("anyKind")}
        value={kind}
        options={options.kinds}
        onChange={(value) => void setQuery({ kind: oneOf(value) })}
      />
      <FilterSelect
        label={t("level")}
        any={t("anyLevel")}
        value={level}
        options={options.levels}
        onChange={(value) => void setQuery({ level: oneOf(value) })}
      />
    </FilterBar>
  );
}
