import type { Address } from "@/lib/domain/address";
import type { FormId } from "@/lib/domain/form-id";
import type { Localized } from "@/lib/domain/localized";
import type { MetricId } from "@/lib/domain/metric-id";
import type { FigureKind } from "@/lib/form/form";

/** The figures that add up to an indicator, by form; null where the form has no such figures. */
export type Terms = Readonly<Record<FormId, readonly Address[] | null>>;

/**
 * What bodies and years are compared by: a sum of figures. An absent figure gives no value, and the
 * reason; never a zero.
 */
export interface Metric {
  readonly id: MetricId;
  readonly label: Localized;
  readonly unit: Localized;
  readonly kind: FigureKind;
  readonly terms: Terms;
}

export function defineMetric(metric: Metric): Metric {
  return metric;
}

export function bothForms(terms: readonly Address[]): Terms {
  return { "form-2019": terms, "form-2021": terms };
}
