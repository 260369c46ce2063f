import { type Address, addressOf, type TableId } from "@/lib/domain/address";
import type { FormId } from "@/lib/domain/form-id";
import { FORMS, formById } from "@/lib/form/catalogue";
import type { Form } from "@/lib/form/form";

/** A sum that a table's figures must make: those with +1 less those with -1 are zero. */
export interface Law {
  /** `balance.total`, `row.granted`: the same in every report. */
  readonly key: string;
  readonly signs: ReadonlyMap<Address, 1 | -1>;
  /** Laws of one family say the same of different columns or rows. */
  readonly family: "balance" | "outcomes" | "row" | "track";
  /** The column or the row that it is of. */
  readonly of: string;
}

/** A table whose figures must make sums, with its figures in rows and columns as printed. */
export interface SumTable {
  readonly id: TableId;
  readonly rows: readonly string[];
  readonly columns: readonly string[];
  readonly laws: readonly Law[];
}

function law(
  family: Law["family"],
  of: string,
  plus: readonly Address[],
  minus: readonly Address[],
): Law {
  const signs = new Map<Address, 1 | -1>();
  for (const address of plus) signs.set(address, 1);
  for (const address of minus) signs.set(address, -1);
  return { key: `${family}.${of}`, signs, family, of };
}

/** The total of each row and the parts of it: what both tables have. */
function rowLaws(
  family: "row" | "track",
  table: TableId,
  rows: readonly string[],
  columns: readonly string[],
): Law[] {
  const parts = columns.filter((id) => id !== "total");
  return rows.map((row) =>
    law(
      family,
      row,
      [addressOf(table, row, "total")],
      parts.map((column) => addressOf(table, row, column)),
    ),
  );
}

function applications({ applications: { rows, columns, outcomes } }: Form): SumTable {
  const id = "applications";
  const rowIds = rows.map((row) => row.id);
  const columnIds = columns.map((column) => column.id);
  const at = (column: string) => (row: string) => addressOf(id, row, column);
  const laws = columnIds.flatMap((column) => [
    law(
      "balance",
      column,
      ["new", "carried_in"].map(at(column)),
      ["handled", "carried_out"].map(at(column)),
    ),
    law("outcomes", column, ["handled"].map(at(column)), outcomes.map(at(column))),
  ]);
  return {
    id,
    rows: rowIds,
    columns: columnIds,
    laws: [...laws, ...rowLaws("row", id, rowIds, columnIds)],
  };
}

function reviews({ reviews: { tracks, columns } }: Form): SumTable {
  const id = "reviews";
  const rows = tracks.map((track) => track.id);
  const columnIds = columns.map((column) => column.id);
  return { id, rows, columns: columnIds, laws: rowLaws("track", id, rows, columnIds) };
}

const TABLES = new Map(FORMS.map((form) => [form.id, [applications(form), reviews(form)]]));

/** The tables of a form whose figures must make sums, with the sums that `lib/rules` checks. */
export function sumTables(form: FormId): readonly SumTable[] {
  return TABLES.get(form) ?? [applications(formById(form)), reviews(formById(form))];
}
