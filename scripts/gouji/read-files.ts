import type { ReadFailure } from "@/lib/domain/read-error";
import type { ReadReport } from "@/lib/domain/report";
import { type Judgement, judge } from "@/lib/rules/run-rules";
import { createDocumentReaders } from "@/lib/server/ingest/document-readers";
import type { ReaderPool } from "@/lib/server/ingest/reader-pool";
import { type FileToRead, filesToRead } from "./files-to-read";

/** A file with what it says and what the checks say of it, or with the reason it can't be read. */
export type FileReading =
  | { readonly file: string; readonly failure: ReadFailure }
  | {
      readonly file: string;
      readonly failure: null;
      readonly report: ReadReport;
      readonly judgement: Judgement;
    };

async function read(pool: ReaderPool, toRead: FileToRead): Promise<FileReading> {
  const { file } = toRead;
  if ("failure" in toRead) return { file, failure: toRead.failure };
  const result = await pool.read(toRead.source);
  if (!result.ok) return { file, failure: result.failure };
  const { report } = result;
  return { file, failure: null, report, judgement: judge(report) };
}

/** Bytes of members of archives that are held in memory, being read or waiting for it. */
const MOST_BYTES = 64 * 1024 * 1024;

function bytesHeld(toRead: FileToRead): number {
  return "source" in toRead && typeof toRead.source !== "string" ? toRead.source.length : 0;
}

/**
 * Read files in processes of their own, several at once, and hand them on in the order given.
 * Members of archives are files like any other.
 */
export async function* readFiles(files: readonly string[]): AsyncGenerator<FileReading> {
  const pool = createDocumentReaders();
  const toRead = filesToRead(files);
  const started: { readonly reading: Promise<FileReading>; readonly bytes: number }[] = [];

  /** Whether there was another. */
  async function startNext(): Promise<boolean> {
    const next = await toRead.next();
    if (next.done === true) return false;
    const reading = read(pool, next.value);
    // Its failure is met where it is awaited; until then it must not end the program.
    reading.catch(() => undefined);
    started.push({ reading, bytes: bytesHeld(next.value) });
    return true;
  }
  const hasRoom = () =>
    started.length < pool.size * 2 &&
    started.reduce((sum, { bytes }) => sum + bytes, 0) < MOST_BYTES;

  try {
    for (let isMore = true; ;) {
      while (isMore && hasRoom()) isMore = await startNext();
      const first = started.shift();
      if (first === undefined) return;
      yield await first.reading;
    }
  } finally {
    await toRead.return(undefined);
    await pool.close();
  }
}
