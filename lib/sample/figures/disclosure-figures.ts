import { type Address, addressOf } from "@/lib/domain/address";
import type { Form } from "@/lib/form/form";

/** What a body did in a year, by row and column of section two, for both forms together. */
export type Activity = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** Section two as the form asks for it: each form takes what it has a column for. */
export function disclosureFigures(form: Form, activity: Activity): Record<Address, number> {
  return Object.fromEntries(
    form.disclosure.flatMap(({ rows, columns }) =>
      rows.flatMap((row) =>
        columns.map((column): [Address, number] => [
          addressOf("disclosure", row.id, column.id),
          activity[row.id]?.[column.id] ?? 0,
        ]),
      ),
    ),
  );
}
