import type { Actor } from "@/lib/domain/actor";
import type { DecisionScope, DismissalReason, FindingState, Verdict } from "@/lib/domain/review";

/** The decision on many findings that a step belongs to. */
export interface BatchView {
  readonly id: string;
  readonly scope: DecisionScope;
  /** How many findings it decided. */
  readonly count: number;
  readonly isUndone: boolean;
}

/** One step in the history of a finding. */
export interface DecisionView {
  readonly id: string;
  readonly verdict: Verdict;
  /** What the verdict made of the finding. */
  readonly state: FindingState;
  readonly reason: DismissalReason | null;
  readonly note: string;
  /** Who is to look at it, where it was left for later. */
  readonly assignee: string | null;
  readonly actor: Actor;
  /** ISO time. */
  readonly at: string;
  /** Taken over from an earlier version of the report, where the finding was the same. */
  readonly carriedOver: boolean;
  /** The characters that stood at the finding's places when it was decided. */
  readonly printed: readonly string[];
  /** Null for a decision on the one finding. */
  readonly batch: BatchView | null;
}
