import type { SeverityCounts } from "./severity-counts";

/** Findings that nobody has decided, those left for later among them, for the navigation. */
export interface ReviewCount {
  readonly open: number;
  readonly bySeverity: SeverityCounts;
}
