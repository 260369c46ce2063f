import type { Localized } from "@/lib/domain/localized";

/** One choice of a filter, and how many rows it would leave under the other filters. */
export interface FacetOption<Value extends string | number = string> {
  readonly value: Value;
  /** Null where the screen has the words itself (severities, forms, kinds). */
  readonly label: Localized | null;
  readonly count: number;
}
