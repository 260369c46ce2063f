import type { Letter } from "@/lib/domain/letter";
import type { AgencyRef } from "./agency-ref";
import type { ReportRef } from "./report-ref";

/** A correction notice and what it was written from. */
export interface LetterView {
  readonly agency: AgencyRef;
  readonly report: ReportRef;
  readonly letter: Letter;
  /** Findings of the report that nobody has decided yet: they are not in the letter. */
  readonly undecided: number;
}

/** A year of a body for which there is something to put into a letter. */
export interface LetterYear {
  readonly year: number;
  readonly confirmed: number;
}
