import { addressOf } from "@/lib/domain/address";
import type { FormId } from "@/lib/domain/form-id";
import { formById } from "@/lib/form/catalogue";
import type { Terms } from "./metric";

/** The totals of all outcome rows of a group, as `denied.state_secret`, `denied.law_forbids`, … */
export function outcomeRows(group: string): Terms {
  const totals = (form: FormId) =>
    formById(form)
      .applications.outcomes.filter((row) => row === group || row.startsWith(`${group}.`))
      .map((row) => addressOf("applications", row, "total"));
  return { "form-2019": totals("form-2019"), "form-2021": totals("form-2021") };
}
