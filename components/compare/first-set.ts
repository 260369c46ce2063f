import { APPLICANTS } from "@/components/agency/chart-parts";
import { OUTCOMES } from "@/components/charts/colours";
import type { MetricId } from "@/lib/domain/metric-id";

/** What the table shows unless asked for other indicators: one or two of each kind. */
export const FIRST_SET: readonly MetricId[] = [
  "applications-received",
  "handling-rate",
  "carry-out-rate",
  "disclosure-rate",
  "denial-rate",
  "natural-persons-share",
  "licences",
  "penalties",
  "coercion",
  "fees-amount",
  "procurement-amount",
  "disputes",
  "reconsideration-correction-rate",
  "litigation-loss-rate",
  "dispute-rate",
  "check-pass-rate",
];

/** What is drawn as lines: decisions, money, and rates. */
export const DECISIONS: readonly MetricId[] = ["licences", "penalties", "coercion"];
export const MONEY: readonly MetricId[] = [
  "procurement-amount",
  "procurement-per-project",
  "fees-amount",
];
export const RATES: readonly MetricId[] = [
  "disclosure-rate",
  "denial-rate",
  "carry-out-rate",
  "dispute-rate",
  "reconsideration-correction-rate",
  "litigation-loss-rate",
];

/** What is drawn as parts of a whole, besides the outcomes and the applicants. */
const RESULTS: readonly MetricId[] = [
  "reconsiderations-closed",
  "reconsiderations-corrected",
  "reconsiderations-pending",
  "litigation-closed",
  "litigation-corrected",
  "litigation-pending",
];

/** All that the charts draw, whatever the table shows. */
export const DRAWN: readonly MetricId[] = [
  ...OUTCOMES.map(({ id }) => id),
  ...APPLICANTS.map(({ id }) => id),
  ...DECISIONS,
  ...MONEY,
  ...RATES,
  ...RESULTS,
];
