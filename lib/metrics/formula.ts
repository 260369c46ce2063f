import type { Address } from "@/lib/domain/address";
import type { FormId } from "@/lib/domain/form-id";
import type { SumMetric } from "./metric";

/** A figure of the form in a sum, and whether it is added or taken off. */
export interface FormulaTerm {
  readonly sign: 1 | -1;
  readonly address: Address;
}

/** What a sum adds up in a form, in the form's order; null where the form has no such figures. */
export function formulaTerms(
  { terms, minus }: SumMetric,
  form: FormId,
): readonly FormulaTerm[] | null {
  const parts = terms[form];
  const off = minus === null ? [] : minus[form];
  if (parts === null || off === null) return null;
  return [
    ...parts.map((address): FormulaTerm => ({ sign: 1, address })),
    ...off.map((address): FormulaTerm => ({ sign: -1, address })),
  ];
}

/** Whether both forms make a sum of the same figures, by their addresses. */
export function isSameInBothForms(metric: SumMetric): boolean {
  const [one, two] = [formulaTerms(metric, "form-2019"), formulaTerms(metric, "form-2021")];
  return one !== null && two !== null && JSON.stringify(one) === JSON.stringify(two);
}
