import type { MetricId } from "@/lib/domain/metric-id";

/**
 * How an indicator is spread over the reports of a year: sums, and the values that 10, 25, 50, 75 and
 * 90 % of the bodies do not exceed, interpolated as spreadsheets do (PERCENTILE.INC). Amounts are in
 * CNY 10,000, rates as numbers (0.25 is 25 %).
 */
export interface Spread {
  readonly metric: MetricId;
  readonly year: number;
  /** Reports that were looked at. */
  readonly reports: number;
  /** Bodies whose value is in the quantiles. Of a rate these are the ones with enough cases. */
  readonly bodies: number;
  /** Bodies with a value that rests on too few cases, which the quantiles leave out. */
  readonly few: number;
  /**
   * Over all bodies with a value, those with few cases among them: the sum, or of a rate all that is
   * divided by all that it is divided by. Null where no body has a value.
   */
  readonly total: { readonly value: number; readonly n: number | null } | null;
  /** Null where no body is in them. */
  readonly quantiles: Quantiles | null;
}

export interface Quantiles {
  readonly min: number;
  readonly p10: number;
  readonly p25: number;
  readonly median: number;
  readonly p75: number;
  readonly p90: number;
  readonly max: number;
}
