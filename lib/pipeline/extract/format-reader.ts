import type { Diagnostic } from "@/lib/domain/diagnostic";
import type { Document } from "@/lib/domain/document";
import type { PageRecogniser } from "./page-recogniser";

/** A document, with the doubts that arose in taking it out of its file. */
export interface Extracted {
  readonly document: Document;
  readonly diagnostics: readonly Diagnostic[];
  /** A part of the file could not be read; a diagnostic says which. */
  readonly isPartial?: boolean;
}

/**
 * The seam where a format plugs in: whether the bytes are of this format, told by content, and how
 * they are read. A new format is a folder beside this file and a line in `format-readers.ts`.
 */
export interface FormatReader {
  readonly recognises: (bytes: Uint8Array) => boolean;
  /**
   * @param recogniser reads images of pages; null where there is none, so that pages without text
   *   can't be read
   * @throws {CannotRead} when the file is of this format and can't be read
   */
  readonly read: (
    bytes: Uint8Array,
    recogniser: PageRecogniser | null,
  ) => Extracted | Promise<Extracted>;
}
