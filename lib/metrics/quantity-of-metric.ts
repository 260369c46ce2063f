import type { Address } from "@/lib/domain/address";
import type { FormId } from "@/lib/domain/form-id";
import type { Quantity } from "@/lib/domain/views/quantity";
import type { Metric } from "./metric";

/**
 * An indicator's value in a report.
 *
 * @param form the report's form, null where none was recognised
 * @param figureAt the report's figures
 */
export function quantityOfMetric(
  metric: Metric,
  form: FormId | null,
  figureAt: (address: Address) => Quantity,
): Quantity {
  if (form === null) return { value: null, missing: "form-unknown" };
  const terms = metric.terms[form];
  if (terms === null) return { value: null, missing: "not-in-form" };

  let sum = 0;
  for (const address of terms) {
    const figure = figureAt(address);
    if (figure.value === null) return figure;
    sum += figure.value;
  }
  return { value: sum, missing: null };
}
