import "server-only";
import { join } from "node:path";
import type { ReadResult } from "@/lib/pipeline/read-report";
import { createReaderPool, type ReaderPool } from "./reader-pool";
import { isRecognitionInstalled } from "./recognition";

/** For each page of a scan, in ms: it takes some two seconds, and many times that where much else runs. */
const TIME = 2 * 60_000;
const MEMORY = 1536 * 1024 * 1024;
/** So many scans may wait for the recogniser before they keep other documents waiting. */
const WAITING_SCANS = 32;

/** Whether a document, or a part of it, is images that a recogniser could read. */
function needsRecognition(result: ReadResult): boolean {
  if (!result.ok) return result.failure.code === "needs-ocr";
  return result.report.diagnostics.some(({ code }) => code === "page-unread");
}

/**
 * The readers of all documents: a pool for those with text and, where the part for it is installed,
 * one process that recognises images, one document at a time.
 *
 * @param size processes of the pool
 */
export function createDocumentReaders(size?: number): ReaderPool {
  const readers = createReaderPool(size === undefined ? {} : { size });
  if (!isRecognitionInstalled()) return readers;
  const recognition = createReaderPool({
    size: 1,
    entry: join(process.cwd(), "lib/server/ingest/recognition-process.ts"),
    time: TIME,
    memory: MEMORY,
  });
  return {
    size: readers.size + WAITING_SCANS,
    read: async (source) => {
      const result = await readers.read(source);
      if (!needsRecognition(result)) return result;
      const recognised = await recognition.read(source);
      // What could be read without it is worth more than a failure.
      return !recognised.ok && result.ok ? result : recognised;
    },
    close: async () => {
      await Promise.all([readers.close(), recognition.close()]);
    },
  };
}
