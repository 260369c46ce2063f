import { stat } from "node:fs/promises";
import path from "node:path";
import type { ReadFailure } from "@/lib/domain/read-error";
import type { ReadReport } from "@/lib/domain/report";
import { LIMITS } from "@/lib/pipeline/limits";
import { readFailure } from "@/lib/pipeline/read-failure";
import { type Judgement, judge } from "@/lib/rules/run-rules";
import { createReaderPool, type ReaderPool } from "@/lib/server/ingest/reader-pool";

/** A file with what it says and what the checks say of it, or with the reason it can't be read. */
export type FileReading =
  | { readonly file: string; readonly failure: ReadFailure }
  | {
      readonly file: string;
      readonly failure: null;
      readonly report: ReadReport;
      readonly judgement: Judgement;
    };

/** What can be told of a path without opening it; null when it can be read. */
async function failureOfPath(file: string): Promise<ReadFailure | null> {
  const found = await stat(file).catch(() => null);
  if (found === null) {
    return readFailure("unsupported", {
      zh: "没有这个文件，或者没有权限打开。请检查路径。",
      en: "There is no such file, or it may not be opened. Check the path.",
    });
  }
  if (!found.isFile()) {
    return readFailure("unsupported", {
      zh: "这不是文件。请逐个写出要读的文件。",
      en: "This is not a file. Name the files to read one by one.",
    });
  }
  return found.size > LIMITS.fileBytes ? readFailure("too-large") : null;
}

async function readFile(pool: ReaderPool, file: string): Promise<FileReading> {
  const failure = await failureOfPath(file);
  if (failure !== null) return { file, failure };
  const result = await pool.read(path.resolve(file));
  if (!result.ok) return { file, failure: result.failure };
  const { report } = result;
  return { file, failure: null, report, judgement: judge(report) };
}

/** Read files in processes of their own, several at once, and hand them on in the order given. */
export async function* readFiles(files: readonly string[]): AsyncGenerator<FileReading> {
  const pool = createReaderPool();
  const started: Promise<FileReading>[] = [];
  const ahead = pool.size * 2;
  try {
    for (let next = 0; next < files.length; next += 1) {
      for (let index = started.length; index < Math.min(files.length, next + ahead); index += 1) {
        const reading = readFile(pool, files[index] ?? "");
        // Its failure is met where it is awaited; until then it must not end the program.
        reading.catch(() => undefined);
        started.push(reading);
      }
      const reading = await started[next];
      if (reading !== undefined) yield reading;
    }
  } finally {
    await pool.close();
  }
}
