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
  /** Files; archives are counted by their members. */
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
  /** A part of the file could not be read. */
  readonly isPartial: boolean;
}

/** What the names of a file and of its folders suggest, for a person to agree with or not. */
export interface UploadSuggestion {
  /** The body, where one of that name is known. */
  readonly agency: AgencyRef | null;
  /** Else the full name of one that is not. */
  readonly agencyName: string | null;
  readonly year: number | null;
}

export interface UploadLine {
  readonly id: string;
  /** With the folders that it was in, for a member of an archive. */
  readonly fileName: string;
  /** The upload of the archive that it was in. */
  readonly archiveId: string | null;
  /** Null for a member of an archive that could not be taken out of it. */
  readonly size: number | null;
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
  /** For `undecided`, what to begin with. */
  readonly suggestion: UploadSuggestion | null;
}

export interface UploadBatchView extends UploadBatchLine {
  /** In the order in which they were added. */
  readonly uploads: readonly UploadLine[];
}
