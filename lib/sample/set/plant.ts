import type { FormId } from "@/lib/domain/form-id";
import type { SampleFigures, SampleReport } from "@/lib/sample/sample-report";
import type { Writing } from "@/lib/sample/write/writing";
import type { KindId } from "./body-kinds";

/** A mistake that bodies make, put into a sample report on purpose. */
export interface Plant {
  /** The checks that must find it. */
  readonly rules: readonly string[];
  /** The kinds of body in whose reports it is a mistake; all unless said otherwise. */
  readonly kinds?: readonly KindId[];
  /** The form that the body takes instead of the year's own. */
  readonly form?: FormId;
  /** Changes the figures before the prose is written, so that prose and tables still agree. */
  readonly figures?: (figures: SampleFigures) => SampleFigures;
  /** Changes the finished report. */
  readonly report?: (report: SampleReport) => SampleReport;
  /** Changes the finished report by what the same body reported the year before. */
  readonly afterYear?: (report: SampleReport, before: SampleReport) => SampleReport;
  /** Changes the finished report by what another body reported for the same year. */
  readonly besideBody?: (report: SampleReport, other: SampleReport) => SampleReport;
  /** Whether the mistake is one in a report with these figures; always unless said otherwise. */
  readonly fits?: (figures: SampleFigures, form: FormId) => boolean;
  /** Changes how the report is set down. */
  readonly writing?: (writing: Writing) => Writing;
}
