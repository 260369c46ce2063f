import type { ChartTable } from "@/components/charts/chart-table";
import type { MetricKind } from "@/lib/domain/metric-kind";
import type { Quantity } from "@/lib/domain/views/quantity";
import type { ComparedItem } from "./compared-item";
import { reportOf } from "./compared-item";

export function itemHref({ key, group }: ComparedItem): string | null {
  return group === null ? `/agencies/${key}` : null;
}

/** Behind lines: a row for each body, a column for each year. */
export function tableByItem(
  heading: string,
  items: readonly ComparedItem[],
  years: readonly number[],
  kind: MetricKind,
  quantityOf: (item: ComparedItem, year: number) => Quantity,
): ChartTable {
  return {
    heading,
    columns: years.map((year) => ({
      id: year.toString(),
      label: year.toString(),
      unit: "",
      kind,
    })),
    rows: items.map((item) => ({
      id: item.key,
      label: item.name,
      href: itemHref(item),
      cells: years.map((year) => quantityOf(item, year)),
    })),
  };
}

/** Behind parts of a whole: a row for each body and year, a column for each part. */
export function tableByYear(
  heading: string,
  items: readonly ComparedItem[],
  years: readonly number[],
  parts: readonly {
    readonly id: string;
    readonly label: string;
    readonly quantityOf: (item: ComparedItem, year: number) => Quantity;
  }[],
): ChartTable {
  return {
    heading,
    columns: parts.map(({ id, label }) => ({ id, label, unit: "", kind: "count" })),
    rows: items.flatMap((item) =>
      years.map((year) => {
        const reportId = reportOf(item, year)?.reportId ?? null;
        return {
          id: `${item.key} ${year}`,
          label: `${item.name} ${year}`,
          href: reportId === null ? null : `/reports/${reportId}`,
          cells: parts.map(({ quantityOf }) => quantityOf(item, year)),
        };
      }),
    ),
  };
}
