import type { Actor } from "@/lib/domain/actor";
import type { DismissalReason, FindingState, Verdict } from "@/lib/domain/review";

/** One step in the history of a finding. */
export interface DecisionView {
  readonly id: string;
  readonly verdict: Verdict;
  /** What the verdict made of the finding. */
  readonly state: FindingState;
  readonly reason: DismissalReason | null;
  readonly note: string;
  readonly actor: Actor;
  /** ISO time. */
  readonly at: string;
  /** Taken over from an earlier version of the report, where the finding was the same. */
  readonly carriedOver: boolean;
  /** The characters that stood at the finding's places when it was decided. */
  readonly printed: readonly string[];
}
