import type { MetricKind } from "@/lib/domain/metric-kind";
import type { Quantity } from "@/lib/domain/views/quantity";

/** The figures behind a chart, as the table beside it and the file that one takes away show them. */
export interface ChartTable {
  /** Heading over the rows' names, as "年度". */
  readonly heading: string;
  readonly columns: readonly ChartColumn[];
  readonly rows: readonly ChartRow[];
  /** How many rows there are, where these are the first of more. */
  readonly all?: number | undefined;
}

export interface ChartColumn {
  readonly id: string;
  readonly label: string;
  readonly unit: string;
  readonly kind: MetricKind;
}

export interface ChartRow {
  readonly id: string;
  readonly label: string;
  /** The report or the body that it is about. */
  readonly href: string | null;
  /** One for each column. */
  readonly cells: readonly Quantity[];
}
