import type { Document } from "@/lib/domain/document";
import { LIMITS } from "@/lib/pipeline/limits";
import { cannotRead } from "@/lib/pipeline/read-failure";
import type { Extracted } from "./format-reader";
import { FORMAT_READERS } from "./format-readers";

function pieceCount({ blocks }: Document): number {
  return blocks.reduce((sum, block) => sum + (block.kind === "table" ? block.cells.length : 1), 0);
}

/**
 * Take the document out of a file. The format is told by content: a page saved as .doc is a page.
 *
 * @throws {CannotRead} with the reason and what to do
 */
export function extract(bytes: Uint8Array): Extracted {
  if (bytes.length === 0) throw cannotRead("empty");
  if (bytes.length > LIMITS.fileBytes) throw cannotRead("too-large");
  const reader = FORMAT_READERS.find(({ recognises }) => recognises(bytes));
  if (reader === undefined) throw cannotRead("unsupported");
  const extracted = reader.read(bytes);
  if (pieceCount(extracted.document) > LIMITS.pieces) throw cannotRead("too-large");
  return extracted;
}
