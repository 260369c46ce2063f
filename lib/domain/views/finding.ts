import type { Address } from "@/lib/domain/address";
import type { CellChange, Doubt, Repair } from "@/lib/domain/cause";
import type { Standing } from "@/lib/domain/claim";
import type { Document } from "@/lib/domain/document";
import type { Localized } from "@/lib/domain/localized";
import type { Place } from "@/lib/domain/place";
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

/** A figure that a repair would change, with what it is called and where it stands. */
export interface HintChange extends CellChange {
  readonly label: Localized;
  readonly place: Place | null;
}

export interface HintRepair extends Omit<Repair, "changes"> {
  readonly changes: readonly HintChange[];
}

/** What may have gone wrong. Never applied by itself. */
export interface Hint {
  readonly causeId: string;
  /** The likeliest first. */
  readonly repairs: readonly HintRepair[];
  /** How many repairs of as few slips would do, those not listed among them. */
  readonly ways: number;
  /** How many other findings the first repair would close. */
  readonly others: number;
}

/** What the prose says of the finding's figures, besides what its equation has already. */
export interface StatementView {
  readonly quote: string;
  readonly place: Place;
  readonly standing: Standing;
}

/** An operand that another year's report gives. */
export interface OtherYearFigure {
  readonly address: Address | null;
  readonly label: Localized;
  readonly value: number;
  readonly year: number;
  /** The body's current report of that year; null when it is no longer stored. */
  readonly reportId: string | null;
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
  readonly doubt: Doubt;
  /** Null where no small change would explain the finding. */
  readonly hint: Hint | null;
  readonly statements: readonly StatementView[];
  readonly lastYear: readonly OtherYearFigure[];
  readonly document: Document;
  /** Newest first. */
  readonly history: readonly DecisionView[];
  readonly older: OlderDecision | null;
  /** Where it stands in the filter that it was opened from; null when it is not in it. */
  readonly queue: {
    readonly previousId: string | null;
    readonly nextId: string | null;
    /** The next one that a decision on this one does not decide with it: others have its cause. */
    readonly nextBesidesCauseId: string | null;
    /** From 1. */
    readonly position: number | null;
    readonly total: number;
  };
}
