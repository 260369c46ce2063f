import { z } from "zod";
import { Localized } from "./localized";
import { Place } from "./place";

/** A doubt about our own reading. What is wrong with the report itself is a finding. */
export const DiagnosticCode = z.enum([
  "label-split",
  "label-cut",
  "label-unknown",
  "header-split",
  "row-repeated",
  "columns-unclear",
  "number-unreadable",
  "form-uncertain",
  "year-uncertain",
  "agency-uncertain",
  "several-reports",
  "text-box-left-out",
  "foreign-part-left-out",
  "hidden-left-out",
  "formula-unread",
  "text-replaced",
  "claims-cut",
  "page-unread",
  "figure-doubtful",
  "figure-settled",
]);
export type DiagnosticCode = z.infer<typeof DiagnosticCode>;

export const Diagnostic = z.object({
  code: DiagnosticCode,
  message: Localized,
  place: Place.nullable(),
});
export type Diagnostic = z.infer<typeof Diagnostic>;
