import type { MetricId } from "@/lib/domain/metric-id";

/**
 * Over all bodies that have a value in a year: the sum, or of a rate all that is divided by all that
 * it is divided by (`n`). Null where no body has a value. Amounts are in CNY 10,000.
 */
export interface YearTotal {
  readonly metric: MetricId;
  readonly year: number;
  readonly reports: number;
  /** Reports that have a value. */
  readonly bodies: number;
  readonly total: { readonly value: number; readonly n: number | null } | null;
}

/** The same bodies in a year and in the one before: whoever lacks a value in one is in neither. */
export interface MatchedChange {
  readonly metric: MetricId;
  readonly bodies: number;
  readonly before: { readonly value: number; readonly n: number | null };
  readonly after: { readonly value: number; readonly n: number | null };
}
