import type { FormId } from "@/lib/domain/form-id";
import type { SeverityCounts } from "./severity-counts";

/** A stored report, as a list names it. */
export interface ReportRef {
  readonly id: string;
  readonly year: number;
  readonly form: FormId | null;
  /** From 1; a corrected file for the same body and year is a new version. */
  readonly version: number;
  /** False once a newer version stands. */
  readonly isCurrent: boolean;
  /** ISO date as printed, or null. */
  readonly publishedOn: string | null;
  /** ISO time. */
  readonly storedAt: string;
  readonly file: { readonly sha256: string; readonly name: string };
  readonly openFindings: SeverityCounts;
}
