import { type Address, addressOf } from "@/lib/domain/address";
import type { Localized } from "@/lib/domain/localized";
import type { Form } from "@/lib/form/form";

export interface DocumentRow {
  readonly label: Localized;
  readonly figure: (column: string) => Address;
}

/** The rows of 规章 and 规范性文件, where the form gives them all the named columns. */
export function documentRows(form: Form, columns: readonly string[]): DocumentRow[] {
  return form.disclosure
    .filter((block) => columns.every((id) => block.columns.some((column) => column.id === id)))
    .flatMap(({ rows }) => rows)
    .map(({ id, label }) => ({
      label,
      figure: (column) => addressOf("disclosure", id, column),
    }));
}
