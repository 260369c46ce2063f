import type { Document } from "@/lib/domain/document";
import { LIMITS } from "@/lib/pipeline/limits";
import { cannotRead } from "@/lib/pipeline/read-failure";
import type { Extracted, FormatReader } from "./format-reader";
import { FORMAT_READERS } from "./format-readers";
import type { PageRecogniser } from "./page-recogniser";

function pieceCount({ blocks }: Document): number {
  return blocks.reduce((sum, block) => sum + (block.kind === "table" ? block.cells.length : 1), 0);
}

/** @throws {CannotRead} `too-large` for a document of more pieces than any report has */
export function bounded(extracted: Extracted): Extracted {
  if (pieceCount(extracted.document) > LIMITS.pieces) throw cannotRead("too-large");
  return extracted;
}

/**
 * The reader of a file's format, told by content: a page saved as .doc is a page.
 *
 * @throws {CannotRead} for a file that is empty, too large or of no known format
 */
export function readerOf(bytes: Uint8Array): FormatReader {
  if (bytes.length === 0) throw cannotRead("empty");
  if (bytes.length > LIMITS.fileBytes) throw cannotRead("too-large");
  const reader = FORMAT_READERS.find(({ recognises }) => recognises(bytes));
  if (reader === undefined) throw cannotRead("unsupported");
  return reader;
}

/**
 * Take the document out of a file.
 *
 * @throws {CannotRead} with the reason and what to do
 */
export async function extract(
  bytes: Uint8Array,
  recogniser: PageRecogniser | null = null,
): Promise<Extracted> {
  return bounded(await readerOf(bytes).read(bytes, recogniser));
}
