import { readFile } from "node:fs/promises";
import type { PageRecogniser } from "@/lib/pipeline/extract/page-recogniser";
import { readFailure } from "@/lib/pipeline/read-failure";
import { readReport, type ReadResult } from "@/lib/pipeline/read-report";
import type { Source } from "./reader-messages";

/** Read a document in this process. */
export async function readDocument(
  source: Source,
  recogniser: PageRecogniser | null,
): Promise<ReadResult> {
  const bytes = typeof source === "string" ? await readFile(source) : source;
  try {
    return await readReport(bytes, recogniser);
  } catch (error) {
    // The stack or an array has no room for what the document holds.
    if (error instanceof RangeError) return { ok: false, failure: readFailure("too-large") };
    throw error;
  }
}
