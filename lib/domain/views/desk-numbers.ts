import type { Severity } from "@/lib/domain/finding";
import type { Localized } from "@/lib/domain/localized";
import type { FindingLine } from "./finding-list";

/** Undecided findings of one severity: nobody has looked, or they are left for later. */
export interface UndecidedCount {
  readonly severity: Severity;
  readonly open: number;
  readonly later: number;
}

/** What was decided on one day, Chinese time. Decisions taken back later count: they were made. */
export interface DayOfDecisions {
  /** ISO date. */
  readonly day: string;
  readonly confirmed: number;
  readonly misread: number;
  readonly dismissed: number;
}

/** How often a check was right, by what people decided of its findings in the current reports. */
export interface CheckPrecision {
  readonly rule: string;
  readonly title: Localized;
  readonly undecided: number;
  readonly confirmed: number;
  readonly dismissed: number;
  readonly misread: number;
  /** Confirmed of confirmed and dismissed, 0 to 1; null where neither was decided. */
  readonly precision: number | null;
}

/** A body with errors that people confirmed. */
export interface ConfirmedBody {
  readonly id: string;
  readonly name: string;
  readonly confirmedErrors: number;
}

export interface WaitingFinding extends FindingLine {
  /** ISO time. */
  readonly foundAt: string;
}

/** How the review goes. */
export interface DeskNumbers {
  readonly undecided: readonly UndecidedCount[];
  /** The last 30 days, the oldest first; days without decisions are there too. */
  readonly days: readonly DayOfDecisions[];
  /** Those with findings, the most decided first. */
  readonly checks: readonly CheckPrecision[];
  /** The ten with most. */
  readonly bodies: readonly ConfirmedBody[];
  /** The ten that have waited longest. */
  readonly oldest: readonly WaitingFinding[];
  /** Nothing was found and nothing decided yet. */
  readonly isEmpty: boolean;
}
