import type { Address } from "@/lib/domain/address";
import type { FormId } from "@/lib/domain/form-id";
import type { MetricId } from "@/lib/domain/metric-id";
import type { AgencyRef } from "./agency-ref";
import type { ValueClass } from "./year-view";
import type { Quantity } from "./quantity";
import type { Spread } from "./spread";

/** A figure of the report that a sum adds or takes off. Amounts are in CNY 10,000. */
export interface ExampleTerm {
  readonly sign: 1 | -1;
  readonly address: Address;
  readonly value: number;
  /** As the report prints it; null where its reading can't be shown any more. */
  readonly printed: string | null;
  /** A person has read the cell otherwise. */
  readonly isCorrected: boolean;
}

/** One line of the arithmetic: a sum of figures, or what is known of the report itself. */
export interface ExampleLine {
  readonly metric: MetricId;
  /** Empty where it is no sum of figures. */
  readonly terms: readonly ExampleTerm[];
  readonly value: number;
}

/** An indicator computed from a stored report. */
export interface WorkedExample {
  readonly reportId: string;
  readonly agency: AgencyRef;
  readonly year: number;
  readonly form: FormId | null;
  /** ISO date as printed, or null. */
  readonly publishedOn: string | null;
  /** One, or of a rate what is divided and what it is divided by. */
  readonly lines: readonly ExampleLine[];
  readonly result: Quantity;
}

/** How an indicator stands in what is stored. */
export interface IndicatorView {
  /** Of the years that have reports, oldest first. */
  readonly spreads: readonly Spread[];
  /** The latest year in which a body has a value; null where none has. */
  readonly year: number | null;
  /** How many bodies of that year fall into each class. */
  readonly classes: readonly ValueClass[];
  /** Null where no stored report has a value. */
  readonly example: WorkedExample | null;
}
