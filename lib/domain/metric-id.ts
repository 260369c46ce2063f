import { z } from "zod";

/** The indicators that bodies and years are compared by; each has a file of its own in lib/metrics. */
export const MetricId = z.enum([
  "applications-received",
  "applications-handled",
  "applications-carried-out",
  "outcome-granted",
  "outcome-partly-granted",
  "outcome-denied",
  "outcome-unavailable",
  "outcome-rejected",
  "outcome-other",
  "applicants-natural-persons",
  "applicants-organisations",
  "licences",
  "penalties",
  "coercion",
  "procurement-projects",
  "procurement-amount",
  "fees-amount",
  "normative-documents-made",
  "normative-documents-in-force",
  "reconsiderations",
  "reconsiderations-corrected",
  "litigation",
]);
export type MetricId = z.infer<typeof MetricId>;
