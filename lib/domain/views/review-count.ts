import type { SeverityCounts } from "./severity-counts";

/** Open findings, for the navigation. */
export interface ReviewCount {
  readonly open: number;
  readonly bySeverity: SeverityCounts;
}
