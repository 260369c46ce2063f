import type { Address } from "@/lib/domain/address";
import type { FormId } from "@/lib/domain/form-id";
import { metricById } from "./catalogue";
import type { Metric } from "./metric";

/**
 * The figure of the form that leads to an indicator in the source: the first of a sum, of a rate
 * that of what it divides. Null where the form has none, or where the indicator is about the report
 * itself.
 */
export function firstFigure(metric: Metric, form: FormId): Address | null {
  if (metric.formula === "record") return null;
  if (metric.formula === "rate") return firstFigure(metricById(metric.of), form);
  return metric.terms[form]?.[0] ?? null;
}
