import type { Address } from "@/lib/domain/address";
import type { FormId } from "@/lib/domain/form-id";
import { type Figure, figuresOf, type Form } from "./form";
import { FORM_2019 } from "./form-2019";
import { FORM_2021 } from "./form-2021";

export const FORMS: readonly Form[] = [FORM_2019, FORM_2021];

const FORM_BY_ID: Record<FormId, Form> = { "form-2019": FORM_2019, "form-2021": FORM_2021 };

export function formById(id: FormId): Form {
  return FORM_BY_ID[id];
}

/** The form that reports on a year must use, or null for the years before national forms. */
export function formForYear(year: number): Form | null {
  return (
    FORMS.find(
      ({ firstYear, lastYear }) => year >= firstYear && (lastYear === null || year <= lastYear),
    ) ?? null
  );
}

const FIGURES_BY_FORM: Record<FormId, readonly Figure[]> = {
  "form-2019": figuresOf(FORM_2019),
  "form-2021": figuresOf(FORM_2021),
};

/** Every figure of a form, in the form's own order. */
export function figuresOfForm(id: FormId): readonly Figure[] {
  return FIGURES_BY_FORM[id];
}

/** All figures of both forms, each address once: what the store has a column for. */
export const ALL_FIGURES: readonly Figure[] = [
  ...new Map(
    FORMS.flatMap(({ id }) => FIGURES_BY_FORM[id]).map((figure) => [figure.address, figure]),
  ).values(),
];

const FIGURE_BY_FORM_AND_ADDRESS: Record<FormId, ReadonlyMap<Address, Figure>> = {
  "form-2019": new Map(FIGURES_BY_FORM["form-2019"].map((figure) => [figure.address, figure])),
  "form-2021": new Map(FIGURES_BY_FORM["form-2021"].map((figure) => [figure.address, figure])),
};

/** The figure at an address, or undefined where the form has no such figure. */
export function figureAt(id: FormId, address: Address): Figure | undefined {
  return FIGURE_BY_FORM_AND_ADDRESS[id].get(address);
}
