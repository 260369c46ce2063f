import type { Address, TableId } from "@/lib/domain/address";
import { addressOf } from "@/lib/domain/address";
import type { FormId } from "@/lib/domain/form-id";

/** What a column counts. `change` may be negative; `amount` is money in CNY 10,000 (万元). */
export type FigureKind = "count" | "change" | "amount";

/** Words that a report may print for one of the form's own, each met in a real report or notice. */
export interface Label {
  /** The form's own words. */
  readonly zh: string;
  readonly en: string;
  readonly variants: readonly string[];
}

export interface FormColumn {
  readonly id: string;
  readonly kind: FigureKind;
  readonly label: Label;
}

export interface FormRow {
  readonly id: string;
  readonly label: Label;
  /** The number that the form prints before the label: "一、", "（一）", "1.". */
  readonly enumerator: string;
  /** The label of the group that the row belongs to, as "（三）不予公开". */
  readonly group: Label | null;
}

/** A block of section two, under one item of article 20 of the regulation. */
export interface DisclosureBlock {
  /** As in 第二十条第（一）项. */
  readonly article: string;
  readonly rows: readonly FormRow[];
  readonly columns: readonly FormColumn[];
}

export interface ReviewTrack {
  readonly id: string;
  readonly label: Label;
}

export interface FormSection {
  readonly number: 1 | 2 | 3 | 4 | 5 | 6;
  readonly label: Label;
}

export interface Form {
  readonly id: FormId;
  readonly name: { readonly zh: string; readonly en: string };
  /** The notice that prescribes the form. */
  readonly notice: string;
  readonly firstYear: number;
  readonly lastYear: number | null;
  readonly sections: readonly FormSection[];
  readonly disclosure: readonly DisclosureBlock[];
  readonly applications: {
    readonly rows: readonly FormRow[];
    readonly columns: readonly FormColumn[];
    /** The rows that add up to `handled`. */
    readonly outcomes: readonly string[];
  };
  readonly reviews: {
    readonly tracks: readonly ReviewTrack[];
    readonly columns: readonly FormColumn[];
  };
}

/** A figure of a form, with all that is known of it before any report is read. */
export interface Figure {
  readonly address: Address;
  readonly table: TableId;
  readonly row: string;
  readonly column: string;
  readonly kind: FigureKind;
  readonly rowLabel: Label;
  readonly columnLabel: Label;
}

function figure(
  table: TableId,
  row: { id: string; label: Label },
  { id, kind, label }: FormColumn,
): Figure {
  return {
    address: addressOf(table, row.id, id),
    table,
    row: row.id,
    column: id,
    kind,
    rowLabel: row.label,
    columnLabel: label,
  };
}

/** Every figure of the form in the order in which the form prints them. */
export function figuresOf(form: Form): Figure[] {
  return [
    ...form.disclosure.flatMap(({ rows, columns }) =>
      rows.flatMap((row) => columns.map((column) => figure("disclosure", row, column))),
    ),
    ...form.applications.rows.flatMap((row) =>
      form.applications.columns.map((column) => figure("applications", row, column)),
    ),
    ...form.reviews.tracks.flatMap((track) =>
      form.reviews.columns.map((column) => figure("reviews", track, column)),
    ),
  ];
}
