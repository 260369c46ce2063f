import { bounded, readerOf } from "@/lib/pipeline/extract/extract";
import type { Extracted } from "@/lib/pipeline/extract/format-reader";
import { CannotRead } from "@/lib/pipeline/read-failure";
import { readExtracted, type ReadResult } from "@/lib/pipeline/read-report";

/** Take the document out of a file of a format that needs no engine, without waiting. */
export function extractNow(bytes: Uint8Array): Extracted {
  const extracted = readerOf(bytes).read(bytes, null);
  if (extracted instanceof Promise) throw new Error("This format is read in its own time.");
  return bounded(extracted);
}

/** Read a file of a format that needs no engine, without waiting. */
export function readNow(bytes: Uint8Array): ReadResult {
  try {
    return { ok: true, report: readExtracted(extractNow(bytes), bytes) };
  } catch (error) {
    if (error instanceof CannotRead) return { ok: false, failure: error.failure };
    throw error;
  }
}
