import type { SortKey } from "@/lib/domain/views/agency-list-query";

/** Figures are looked at from the largest, words from the first. */
function firstKey(by: string): SortKey {
  return { by, descending: by !== "name" && by !== "region" };
}

function turned({ by, descending }: SortKey): SortKey {
  return { by, descending: !descending };
}

/**
 * The order after a heading was chosen: by this column alone, or the other way round where it already
 * is; or, besides the columns before, by this one too, then the other way round, then no more.
 */
export function nextSort(keys: readonly SortKey[], by: string, isAdded: boolean): SortKey[] {
  const first = firstKey(by);
  const known = keys.find((key) => key.by === by);
  if (!isAdded) return [known !== undefined && keys[0] === known ? turned(known) : first];
  if (known === undefined) return [...keys, first];
  if (known.descending === first.descending) {
    return keys.map((key) => (key === known ? turned(key) : key));
  }
  const rest = keys.filter((key) => key !== known);
  return rest.length === 0 ? [first] : rest;
}
