import type { Address } from "@/lib/domain/address";
import type { FormId } from "@/lib/domain/form-id";
import type { Localized } from "@/lib/domain/localized";
import type { MetricId } from "@/lib/domain/metric-id";
import type { MetricGroup, MetricKind } from "@/lib/domain/metric-kind";

/** Figures that add up to something, by form; null where the form has no such figures. */
export type Terms = Readonly<Record<FormId, readonly Address[] | null>>;

/** A rate of fewer cases than these is shown, and marked: one case more would change it much. */
export const FEWEST_CASES = 30;

interface Described {
  readonly id: MetricId;
  readonly group: MetricGroup;
  readonly label: Localized;
  /** What it counts, in a sentence. */
  readonly about: Localized;
  readonly unit: Localized;
  readonly kind: MetricKind;
  /** Which way is better for the public; null where neither is. */
  readonly better: "higher" | "lower" | null;
}

/**
 * What bodies and years are compared by. An absent figure gives no value, and the reason; never a
 * zero.
 *
 * `sum` adds figures of the form up; `rate` divides one indicator by another; `record` is what the
 * store knows of a report besides its figures.
 */
export interface SumMetric extends Described {
  readonly formula: "sum";
  readonly terms: Terms;
  /** What is taken off. */
  readonly minus: Terms | null;
}

export interface RateMetric extends Described {
  readonly formula: "rate";
  readonly of: MetricId;
  readonly per: MetricId;
  /** How many cases it takes to be taken without a mark; null where the number does not matter. */
  readonly least: number | null;
}

/** What is known of a stored report besides its figures; null while it is not known. */
export interface ReportRecord {
  readonly checksRun: number | null;
  readonly checksPassed: number | null;
  readonly openFindings: number | null;
  readonly cellsWithoutFigure: number | null;
  /** Positive where the report was late. */
  readonly daysAfterDeadline: number | null;
}

export interface RecordMetric extends Described {
  readonly formula: "record";
  readonly field: keyof ReportRecord;
}

export type Metric = SumMetric | RateMetric | RecordMetric;

export function sumMetric(
  metric: Omit<SumMetric, "formula" | "minus"> & { readonly minus?: Terms },
): SumMetric {
  return { minus: null, ...metric, formula: "sum" };
}

export function rateMetric(metric: Omit<RateMetric, "formula">): RateMetric {
  return { ...metric, formula: "rate" };
}

export function recordMetric(metric: Omit<RecordMetric, "formula">): RecordMetric {
  return { ...metric, formula: "record" };
}

export function bothForms(terms: readonly Address[]): Terms {
  return { "form-2019": terms, "form-2021": terms };
}
