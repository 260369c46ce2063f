import type { ColumnView } from "@/lib/domain/views/column-view";
import type { MetricId } from "@/lib/domain/metric-id";
import type { Quantity } from "@/lib/domain/views/quantity";

export interface TsvWords {
  readonly indicator: string;
  readonly unit: string;
  readonly body: string;
  /** Heading of the column with what a year's rates are divided by. */
  readonly nOf: (year: number) => string;
  readonly absent: (reason: NonNullable<Quantity["missing"]>) => string;
}

/** A cell that a spreadsheet takes as it stands: no break, and nothing that it would compute. */
function cell(text: string): string {
  const flat = text.replaceAll(/[\t\r\n]+/gu, " ");
  return /^[=+@]|^-(?!\d)/u.test(flat) ? `'${flat}` : flat;
}

/** Numbers without grouping, so that they arrive as numbers; a share as a percentage. */
function written(quantity: Quantity, kind: ColumnView["kind"], words: TsvWords): string {
  if (quantity.value === null) return words.absent(quantity.missing);
  if (kind === "share") return `${Number((quantity.value * 100).toFixed(4))}%`;
  return String(quantity.value);
}

/**
 * The table as text that spreadsheets paste into cells: a row for each indicator and body, a column
 * for each year; what rates are divided by stands in columns of its own.
 */
export function tsvOf(
  metrics: readonly {
    readonly id: MetricId;
    readonly label: string;
    readonly unit: string;
    readonly kind: ColumnView["kind"];
  }[],
  items: readonly {
    readonly name: string;
    readonly quantityOf: (metric: MetricId, year: number) => Quantity;
  }[],
  years: readonly number[],
  words: TsvWords,
): string {
  const hasRates = metrics.some(({ kind }) => kind === "share");
  const head = [words.indicator, words.unit, words.body, ...years.map(String)];
  const rows = metrics.flatMap(({ id, label, unit, kind }) =>
    items.map(({ name, quantityOf }) => {
      const quantities = years.map((year) => quantityOf(id, year));
      const cells = quantities.map((quantity) => written(quantity, kind, words));
      const denominators = quantities.map((quantity) =>
        quantity.missing === null && quantity.n !== undefined ? String(quantity.n) : "",
      );
      return [label, unit, name, ...cells, ...(hasRates ? denominators : [])];
    }),
  );
  return [[...head, ...(hasRates ? years.map(words.nOf) : [])], ...rows]
    .map((row) => row.map(cell).join("\t"))
    .join("\n");
}
