import { type Address, addressOf } from "@/lib/domain/address";
import type { Localized } from "@/lib/domain/localized";
import type { Form } from "@/lib/form/form";

/** A row of the 2019 form that counts items of a catalogue, and mostly the decisions made on them. */
export interface ItemRow {
  readonly label: Localized;
  readonly lastYear: Address;
  readonly change: Address;
  /** Null for fees, which have no decisions. */
  readonly decisions: Address | null;
}

/** None in the 2021 form, which counts decisions alone. */
export function itemRows(form: Form): ItemRow[] {
  return form.disclosure
    .filter(({ columns }) => columns.some(({ id }) => id === "items_last_year"))
    .flatMap(({ rows, columns }) =>
      rows.map(({ id, label }) => ({
        label,
        lastYear: addressOf("disclosure", id, "items_last_year"),
        change: addressOf("disclosure", id, "items_change"),
        decisions: columns.some((column) => column.id === "decisions")
          ? addressOf("disclosure", id, "decisions")
          : null,
      })),
    );
}
