import { z } from "zod";
import type { FormId } from "@/lib/domain/form-id";
import { MetricId } from "@/lib/domain/metric-id";
import type { AgencyRef } from "./agency-ref";
import type { ColumnView } from "./column-view";
import type { Quantity } from "./quantity";
import { listOf, Year } from "./query-parameters";

export const MAX_COMPARED_BODIES = 8;

export const ComparisonQuery = z.object({
  bodies: listOf(z.string().min(1).max(40), MAX_COMPARED_BODIES),
  /** Empty: every year for which one of the bodies has a report. */
  years: listOf(Year),
  /** Empty: all indicators. */
  metrics: listOf(MetricId),
});
export type ComparisonQuery = z.infer<typeof ComparisonQuery>;

/** One body in one year; `missing: "not-in-form"` is shown as n/a, everything else as a gap. */
export interface ComparedReport {
  readonly agencyId: string;
  readonly year: number;
  /** Null when nothing is stored. */
  readonly reportId: string | null;
  readonly form: FormId | null;
  /** One for each of the comparison's metrics. */
  readonly values: Readonly<Record<MetricId, Quantity>>;
}

export interface Comparison {
  /** The known ones among those asked for, in the order asked for. */
  readonly bodies: readonly AgencyRef[];
  readonly years: readonly number[];
  /** Years for which one of the bodies has a report. */
  readonly availableYears: readonly number[];
  readonly metrics: readonly (ColumnView & { readonly id: MetricId })[];
  /** One for every body and year, body by body, oldest year first. */
  readonly reports: readonly ComparedReport[];
}
