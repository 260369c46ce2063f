import "server-only";
import { join } from "node:path";
import type { ReadResult } from "@/lib/pipeline/read-report";
import { createProcessPool, type PoolOptions } from "@/lib/server/processes/process-pool";
import type { Source } from "./reader-messages";

export interface ReaderPool {
  readonly size: number;
  /**
   * Read a document in a process of its own. A document that takes too long or too much memory,
   * or that ends the process, is a failed reading; the others go on.
   *
   * @throws {ProcessFault} when the program itself fails
   */
  read(source: Source): Promise<ReadResult>;
  /** Ends the processes; what is being read is abandoned. */
  close(): Promise<void>;
}

/** A pool of reader processes; `entry` is for readers of another kind, and for tests. */
export function createReaderPool(options: Partial<PoolOptions> = {}): ReaderPool {
  const pool = createProcessPool<Source, ReadResult>({
    entry: join(process.cwd(), "lib/server/ingest/reader-process.ts"),
    ...options,
  });
  return {
    size: pool.size,
    read: (source) => pool.run(source),
    close: () => pool.close(),
  };
}
