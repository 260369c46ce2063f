import { z } from "zod";

/**
 * What an indicator is counted in. Besides the kinds of figures: `share`, a number that is shown as a
 * percentage (0.25 is 25 %), and `days`, which may be negative.
 */
export type MetricKind = "count" | "change" | "amount" | "share" | "days";

/** What indicators are listed under. */
export const MetricGroup = z.enum([
  "requests",
  "outcomes",
  "reasons",
  "applicants",
  "decisions",
  "procurement",
  "documents",
  "disputes",
  "quality",
]);
export type MetricGroup = z.infer<typeof MetricGroup>;
