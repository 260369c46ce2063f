import { LIMITS } from "@/lib/pipeline/limits";
import { cannotRead } from "@/lib/pipeline/read-failure";
import type { Extracted } from "./format-reader";
import { FORMAT_READERS } from "./format-readers";

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
  return reader.read(bytes);
}
