import type { Address } from "@/lib/domain/address";
import { figuresOfForm } from "@/lib/form/catalogue";
import type { Form } from "@/lib/form/form";

/** The figures of a form that are money: procurement in the 2019 form, fees in the 2021 form. */
export function amountFigures(form: Form): Address[] {
  return figuresOfForm(form.id)
    .filter(({ kind }) => kind === "amount")
    .map(({ address }) => address);
}
