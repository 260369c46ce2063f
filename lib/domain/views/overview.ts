import type { MetricId } from "@/lib/domain/metric-id";
import type { ColumnView } from "./column-view";
import type { ReviewCount } from "./review-count";
import type { UploadBatchLine } from "./upload-batch";
import type { BodyChange } from "./year-view";
import type { MatchedChange, YearTotal } from "./year-total";

/** What is stored of a year, current versions only. */
export interface YearStanding {
  readonly year: number;
  readonly reports: number;
  /** Dated after the last day that the regulation allows. */
  readonly late: number;
  /** With an undecided finding that is an error. */
  readonly withErrors: number;
}

/** What is stored of a part of the country for the latest year. */
export interface RegionStanding {
  /** The first two, four or six digits of a GB/T 2260 code. */
  readonly code: string;
  readonly name: string;
  readonly reports: number;
  /** Bodies of the list that belong there, with or without a report for the year. */
  readonly bodies: number;
  readonly late: number;
  readonly withErrors: number;
}

/** An indicator over all bodies, for every year, and how it changed over the same bodies. */
export interface KeyFigure {
  readonly metric: ColumnView & { readonly id: MetricId };
  /** Oldest first. */
  readonly totals: readonly YearTotal[];
  /** Null where no body has a value in the latest year and in the one before. */
  readonly change: MatchedChange | null;
}

/** Bodies that reported on the year before and not on the latest. */
export interface MissingBodies {
  readonly count: number;
  /** The first few. */
  readonly bodies: readonly { readonly id: string; readonly name: string }[];
}

export interface Overview {
  readonly agencies: number;
  /** Current versions only. */
  readonly reports: number;
  /** Oldest first. */
  readonly years: readonly YearStanding[];
  /** The latest year that has reports; null while nothing is stored. */
  readonly year: number | null;
  readonly keyFigures: readonly KeyFigure[];
  /** The level that tells most: provinces where there are several, else cities, else counties. */
  readonly regions: readonly RegionStanding[];
  readonly missing: MissingBodies;
  /** Of the latest year: whose number of new applications grew or shrank most, as a multiple. */
  readonly changed: BodyChange | null;
  readonly openFindings: ReviewCount;
  readonly decidedFindings: number;
  /** Files waiting, being read, or waiting for a person's word. */
  readonly uploads: {
    readonly waiting: number;
    readonly reading: number;
    readonly undecided: number;
  };
  /** The last five. */
  readonly recentBatches: readonly UploadBatchLine[];
  /** Nothing is stored and nothing is on its way: the moment to offer samples. */
  readonly isEmpty: boolean;
  readonly hasSamples: boolean;
}
