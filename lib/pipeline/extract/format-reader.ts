import type { Diagnostic } from "@/lib/domain/diagnostic";
import type { Document } from "@/lib/domain/document";

/** A document, with the doubts that arose in taking it out of its file. */
export interface Extracted {
  readonly document: Document;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * The seam where a format plugs in: whether the bytes are of this format, told by content, and how
 * they are read. A new format is a file beside this one and a line in `format-readers.ts`.
 */
export interface FormatReader {
  readonly recognises: (bytes: Uint8Array) => boolean;
  /** @throws {CannotRead} when the file is of this format and can't be read */
  readonly read: (bytes: Uint8Array) => Extracted;
}
