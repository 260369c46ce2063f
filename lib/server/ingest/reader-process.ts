/**
 * A process that reads documents, one after the other, and nothing else: no database, no network.
 * Whatever a document does to it, the server lives on. Started by reader.ts.
 */
import { readFile } from "node:fs/promises";
import { readFailure } from "@/lib/pipeline/read-failure";
import { readReport, type ReadResult } from "@/lib/pipeline/read-report";
import type { Source } from "./reader-messages";
import { serveReader } from "./serve-reader";

async function read(source: Source): Promise<ReadResult> {
  const bytes = typeof source === "string" ? await readFile(source) : source;
  try {
    return await readReport(bytes);
  } catch (error) {
    // The stack or an array has no room for what the document holds.
    if (error instanceof RangeError) return { ok: false, failure: readFailure("too-large") };
    throw error;
  }
}

serveReader(read);
