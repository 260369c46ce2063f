import type { ReviewCount } from "./review-count";
import type { UploadBatchLine } from "./upload-batch";

export interface Overview {
  readonly agencies: number;
  /** Current versions only. */
  readonly reports: number;
  readonly years: readonly { readonly year: number; readonly reports: number }[];
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
