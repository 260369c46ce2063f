import type { Address } from "@/lib/domain/address";
import type { FormId } from "@/lib/domain/form-id";
import type { MetricId } from "@/lib/domain/metric-id";
import type { AgencyRef } from "./agency-ref";
import type { ColumnView } from "./column-view";
import type { FindingLine } from "./finding-list";
import type { Quantity } from "./quantity";
import type { ReportRef } from "./report-ref";

/** The current report of one year. */
export interface AgencyYear {
  readonly year: number;
  readonly reportId: string;
  readonly form: FormId | null;
  /** Every figure of both forms, with corrections applied. */
  readonly figures: Readonly<Record<Address, Quantity>>;
  readonly metrics: Readonly<Record<MetricId, Quantity>>;
}

/** One body with all its years. */
export interface AgencyView {
  readonly agency: AgencyRef;
  /** Other names that its reports print, as printed. */
  readonly aliases: readonly string[];
  /** Oldest first; years without a report are not in the list. */
  readonly years: readonly AgencyYear[];
  readonly metrics: readonly (ColumnView & { readonly id: MetricId })[];
  /** The gravest first. */
  readonly openFindings: readonly FindingLine[];
  /** All versions, newest year and version first. */
  readonly reports: readonly ReportRef[];
}
