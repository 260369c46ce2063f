import type { AgencyKind, AgencyLevel } from "@/lib/domain/agency-kind";
import type { Region } from "@/lib/domain/report";

/** A body, as a list or a heading names it. */
export interface AgencyRef {
  readonly id: string;
  readonly name: string;
  readonly kind: AgencyKind;
  readonly level: AgencyLevel;
  readonly region: Region | null;
  /** One of the sample bodies that the program itself brings. */
  readonly isSample: boolean;
}
