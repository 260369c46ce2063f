import { z } from "zod";

/**
 * What becomes of an uploaded file.
 *
 * - `waiting`, `reading`: on its way.
 * - `stored`: a report was stored from it.
 * - `partial`: a report was stored from it, and a part of the file could not be read.
 * - `unchanged`: the same file is stored already, and nothing was changed.
 * - `undecided`: read, but a person has to say which body or year it is.
 * - `failed`: it can't be read; it says why.
 * - `unpacked`: an archive, no document itself; its members are files of their own.
 */
export const UploadState = z.enum([
  "waiting",
  "reading",
  "stored",
  "partial",
  "unchanged",
  "undecided",
  "failed",
  "unpacked",
]);
export type UploadState = z.infer<typeof UploadState>;

/** What becomes of a file that is no archive. */
export type FileState = Exclude<UploadState, "unpacked">;

/** What a person has to say before a file can be stored. */
export const UploadNeed = z.enum(["agency-unknown", "agency-ambiguous", "year-unknown"]);
export type UploadNeed = z.infer<typeof UploadNeed>;

/** `upload`: files of a person; `sample`: our own; `reread`: stored files, read again. */
export const BatchKind = z.enum(["upload", "sample", "reread"]);
export type BatchKind = z.infer<typeof BatchKind>;

export const MAX_FILE_BYTES = 50 * 1024 * 1024;
export const MAX_FILES_PER_BATCH = 500;

/** A body: one that is known, or a new one by its full name. */
export const AgencyChoice = z.union([
  z.object({ agencyId: z.string().min(1) }),
  z.object({ agencyName: z.string().trim().min(2).max(100) }),
]);
export type AgencyChoice = z.infer<typeof AgencyChoice>;

export const ReportYear = z.coerce.number().int().min(2000).max(2100);

/** The word of a person on a file in `undecided`; what is left out stays as read. */
export const DecideUploadInput = z.object({
  uploadId: z.string().min(1),
  agency: AgencyChoice.nullable(),
  year: ReportYear.nullable(),
});
export type DecideUploadInput = z.infer<typeof DecideUploadInput>;

/** Put a stored report under another body or year. */
export const MoveReportInput = z.object({
  reportId: z.string().min(1),
  agency: AgencyChoice.nullable(),
  year: ReportYear.nullable(),
});
export type MoveReportInput = z.infer<typeof MoveReportInput>;

export const RenameAgencyInput = z.object({
  agencyId: z.string().min(1),
  name: z.string().trim().min(2).max(100),
});
export type RenameAgencyInput = z.infer<typeof RenameAgencyInput>;
