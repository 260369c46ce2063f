import type { Address } from "@/lib/domain/address";
import type { Document } from "@/lib/domain/document";
import type { Localized } from "@/lib/domain/localized";
import type { AgencyRef } from "./agency-ref";
import type { DecisionView } from "./decision";
import type { EffectiveCell } from "./effective-cell";
import type { FindingSummary } from "./finding-list";
import type { ReportRef } from "./report-ref";

export interface FindingCell extends EffectiveCell {
  readonly address: Address;
  readonly label: Localized;
}

/** A decision on a finding like this one, before what is printed or read changed. */
export interface OlderDecision {
  readonly decision: DecisionView;
  readonly message: Localized;
}

/** One finding with all that is needed to decide it. */
export interface FindingView extends FindingSummary {
  /** The sentence of the form, the law or arithmetic that the check rests on. */
  readonly basis: Localized;
  readonly agency: AgencyRef;
  readonly report: ReportRef;
  /** False when a later reading or version no longer has it: it can be read, not decided. */
  readonly isLive: boolean;
  readonly concerns: readonly FindingCell[];
  readonly document: Document;
  /** Newest first. */
  readonly history: readonly DecisionView[];
  readonly older: OlderDecision | null;
  /** Where it stands in the filter that it was opened from; null when it is not in it. */
  readonly queue: {
    readonly previousId: string | null;
    readonly nextId: string | null;
    /** From 1. */
    readonly position: number | null;
    readonly total: number;
  };
}
