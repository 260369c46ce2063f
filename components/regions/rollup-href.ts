import type { Address } from "@/lib/domain/address";
import type { RegionRollup, RegionRollupQuery } from "@/lib/domain/views/region-rollup";

type Asked = RegionRollupQuery & { readonly cell?: Address | null };

/** What was asked for, as an address says it; what is left out is chosen by what is stored. */
export function rollupSearch({ year, of, form, cell = null }: Asked): string {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries({ year, of, form, cell })) {
    if (value !== null) search.set(name, value.toString());
  }
  return search.size === 0 ? "" : `?${search.toString()}`;
}

/** What is shown, said in full: the same whatever is stored later. */
export function shownBy({ year, of, form }: RegionRollup): RegionRollupQuery {
  return { year, of, form };
}
