import type { FormId } from "@/lib/domain/form-id";
import type { Localized } from "@/lib/domain/localized";
import type { BatchKind, UploadNeed, UploadState } from "@/lib/domain/upload";
import type { AgencyRef } from "./agency-ref";
import type { SeverityCounts } from "./severity-counts";

export interface UploadBatchLine {
  readonly id: string;
  /** ISO time. */
  readonly createdAt: string;
  readonly kind: BatchKind;
  readonly total: number;
  readonly counts: Readonly<Record<UploadState, number>>;
  /** Nothing of it is waiting or being read. */
  readonly isDone: boolean;
}

/** What was recognised in a file, before or after it is stored. */
export interface RecognisedReport {
  readonly agency: string | null;
  readonly year: number | null;
  readonly form: FormId | null;
  readonly figures: { readonly read: number; readonly expected: number };
}

/** What a file became. */
export interface StoredUpload {
  readonly reportId: string;
  readonly agency: { readonly id: string; readonly name: string };
  readonly year: number;
  readonly version: number;
  /** True when an earlier file for the same body and year was there before. */
  readonly isNewVersion: boolean;
  readonly openFindings: SeverityCounts;
}

export interface UploadLine {
  readonly id: string;
  readonly fileName: string;
  readonly size: number;
  readonly state: UploadState;
  readonly recognised: RecognisedReport | null;
  /** For `stored`, and for `unchanged` the report that is already there. */
  readonly stored: StoredUpload | null;
  /** For `failed`: why, and what to do. */
  readonly failure: { readonly code: string; readonly message: Localized } | null;
  /** For `undecided`. */
  readonly needs: readonly UploadNeed[];
  /** Bodies that the printed name fits equally well. */
  readonly candidates: readonly AgencyRef[];
}

export interface UploadBatchView extends UploadBatchLine {
  /** In the order in which they were added. */
  readonly uploads: readonly UploadLine[];
}
