import type { FormId } from "@/lib/domain/form-id";
import { metricById } from "./catalogue";
import type { Metric } from "./metric";

/** Whether a form has the figures that an indicator is made of. */
export function isInForm(metric: Metric, form: FormId): boolean {
  if (metric.formula === "record") return true;
  if (metric.formula === "sum") {
    return metric.terms[form] !== null && (metric.minus === null || metric.minus[form] !== null);
  }
  return isInForm(metricById(metric.of), form) && isInForm(metricById(metric.per), form);
}
