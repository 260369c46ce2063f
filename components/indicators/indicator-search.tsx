"use client";

import { parseAsString, useQueryState } from "nuqs";
import { useTransition } from "react";
import { FilterBar } from "@/components/ui/filter-bar";
import { SearchField } from "@/components/ui/search-field";

/** Finds an indicator by its name, what it counts, or the words of the form that it is made of. */
export function IndicatorSearch({ label, value }: { label: string; value: string }) {
  const [isPending, startTransition] = useTransition();
  const [, setText] = useQueryState(
    "q",
    parseAsString.withOptions({ shallow: false, startTransition }),
  );
  return (
    <FilterBar label={label} isPending={isPending}>
      <SearchField label={label} value={value} onChange={(text) => void setText(text)} />
    </FilterBar>
  );
}
