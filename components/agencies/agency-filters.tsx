"use client";

import Link from "next/link";
import { useTranslations } from "next-intl";
import { SearchField } from "@/components/ui/search-field";
import { buttonVariants } from "@/components/ui/button";
import type { Across } from "@/lib/domain/views/agency-list-query";
import { FacetMenu } from "./facet-menu";
import type { FilterOptions } from "./filter-options";
import { listed, type ListParameter, useListState, written } from "./list-state";

const CLEARED = {
  q: null,
  region: null,
  kind: null,
  level: null,
  form: null,
  findings: null,
  published: null,
};

const one = (value: string | null): readonly string[] => (value === null ? [] : [value]);

/** What the form must send along besides its own boxes. */
const CARRIED = [
  "across",
  "metric",
  "sort",
  "order",
  "columns",
  "heat",
  "spark",
  "change",
  "rank",
] as const satisfies readonly ListParameter[];

/** Which bodies, in one line that reads as a sentence; a plain form where there is no script. */
export function AgencyFilters({
  across,
  year,
  options,
}: {
  across: Across;
  year: number;
  options: FilterOptions;
}) {
  const t = useTranslations("agencies");
  const { now, ask, hrefOf, isPending } = useListState();
  const setOne = (name: ListParameter) => (chosen: readonly string[]) =>
    ask({ [name]: chosen[0] === undefined || chosen[0] === "" ? null : chosen[0] });
  const setMany = (name: ListParameter) => (chosen: readonly string[]) =>
    ask({ [name]: written(chosen) });
  // Across the years what a single report is like does not matter.
  const isOfOneYear = across === "metrics";
  const isNarrowed = (Object.keys(CLEARED) as (keyof typeof CLEARED)[]).some(
    (name) => now[name] !== null,
  );

  return (
    <form
      method="get"
      role="search"
      aria-label={t("filters")}
      aria-busy={isPending}
      onSubmit={(event) => event.preventDefault()}
      className="relative flex flex-wrap items-center gap-x-1.5 gap-y-2 print:hidden"
    >
      {CARRIED.map(
        (name) =>
          now[name] !== null && <input key={name} type="hidden" name={name} value={now[name]} />,
      )}
      <SearchField label={t("search")} value={now.q ?? ""} onChange={(q) => ask({ q })} />
      {isOfOneYear && (
        <FacetMenu
          name="year"
          label={t("year")}
          choices={options.years}
          chosen={[now.year ?? year.toString()]}
          onChoose={setOne("year")}
        />
      )}
      <FacetMenu
        name="region"
        label={t("region")}
        any={t("anyRegion")}
        choices={options.regions}
        chosen={one(now.region)}
        onChoose={setOne("region")}
      />
      <FacetMenu
        name="kind"
        label={t("kind")}
        any={t("anyKind")}
        choices={options.kinds}
        chosen={listed(now.kind)}
        isMultiple
        onChoose={setMany("kind")}
      />
      <FacetMenu
        name="level"
        label={t("level")}
        any={t("anyLevel")}
        choices={options.levels}
        chosen={listed(now.level)}
        isMultiple
        onChoose={setMany("level")}
      />
      {isOfOneYear && (
        <>
          <FacetMenu
            name="findings"
            label={t("findings")}
            any={t("anyFindings")}
            choices={options.findings}
            chosen={one(now.findings)}
            onChoose={setOne("findings")}
          />
          <FacetMenu
            name="published"
            label={t("published")}
            any={t("anyPublished")}
            choices={options.published}
            chosen={one(now.published)}
            onChoose={setOne("published")}
          />
          <FacetMenu
            name="form"
            label={t("form")}
            any={t("anyForm")}
            choices={options.forms}
            chosen={one(now.form)}
            onChoose={setOne("form")}
          />
        </>
      )}
      <noscript>
        <button className={buttonVariants({ size: "sm" })}>{t("applyFilters")}</button>
      </noscript>
      {isNarrowed && (
        <Link
          href={hrefOf(CLEARED)}
          scroll={false}
          onClick={(event) => {
            event.preventDefault();
            ask(CLEARED);
          }}
          className="px-1.5 text-xs prose-link"
        >
          {t("clearFilters")}
        </Link>
      )}
    </form>
  );
}
