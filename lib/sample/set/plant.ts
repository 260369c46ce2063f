import type { FormId } from "@/lib/domain/form-id";
import type { SampleFigures, SampleReport } from "@/lib/sample/sample-report";
import type { Writing } from "@/lib/sample/write/writing";

/** A mistake that bodies make, put into a sample report on purpose. */
export interface Plant {
  /** The checks that must find it. */
  readonly rules: readonly string[];
  /** The form that the body takes instead of the year's own. */
  readonly form?: FormId;
  /** Changes the figures before the prose is written, so that prose and tables still agree. */
  readonly figures?: (figures: SampleFigures) => SampleFigures;
  /** Changes the finished report. */
  readonly report?: (report: SampleReport) => SampleReport;
  /** Changes how the report is set down. */
  readonly writing?: (writing: Writing) => Writing;
}
