import "server-only";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import type { ReadResult } from "@/lib/pipeline/read-report";
import { Reader, type ReaderLimits } from "./reader";
import type { Source } from "./reader-messages";

export interface ReaderPool {
  readonly size: number;
  /**
   * Read a document in a process of its own. A document that takes too long or too much memory,
   * or that ends the process, is a failed reading; the others go on.
   *
   * @throws {ReaderFault} when the program itself fails
   */
  read(source: Source): Promise<ReadResult>;
  /** Ends the processes; what is being read is abandoned. */
  close(): Promise<void>;
}

interface PoolOptions extends Partial<ReaderLimits> {
  readonly size?: number;
  /** The program of a reader process; tests give their own. */
  readonly entry?: string;
}

const TIME = 10_000;
const MEMORY = 800 * 1024 * 1024;
/** After so many documents a process is replaced, so that nothing piles up in it. */
const DOCUMENTS_PER_READER = 200;
const IDLE_LIMIT = 60_000;

/** A pool of reader processes. They start when they are needed and stop when they idle. */
export function createReaderPool(options: PoolOptions = {}): ReaderPool {
  const {
    size = Math.min(availableParallelism(), 4),
    entry = join(process.cwd(), "lib/server/ingest/reader-process.ts"),
    time = TIME,
    memory = MEMORY,
  } = options;
  const readers = new Set<Reader>();
  const idle = new Map<Reader, NodeJS.Timeout>();
  const waiting: (() => void)[] = [];
  let busy = 0;
  let isClosed = false;

  function drop(reader: Reader): Promise<void> {
    readers.delete(reader);
    clearTimeout(idle.get(reader));
    idle.delete(reader);
    return reader.close();
  }

  function take(): Reader {
    const [known] = idle.keys();
    if (known !== undefined) {
      clearTimeout(idle.get(known));
      idle.delete(known);
      if (known.isAlive) return known;
      readers.delete(known);
    }
    const reader = new Reader(entry, { time, memory });
    readers.add(reader);
    return reader;
  }

  function giveBack(reader: Reader): void {
    if (isClosed || !reader.isAlive || reader.documents >= DOCUMENTS_PER_READER) {
      void drop(reader);
      return;
    }
    idle.set(reader, setTimeout(() => void drop(reader), IDLE_LIMIT).unref());
  }

  async function slot(): Promise<void> {
    if (busy >= size) await new Promise<void>((resolve) => waiting.push(resolve));
    else busy += 1;
  }

  /** Hands the slot to whoever has waited longest, else frees it. */
  function leave(): void {
    const next = waiting.shift();
    if (next === undefined) busy -= 1;
    else next();
  }

  return {
    size,
    read: async (source) => {
      await slot();
      try {
        if (isClosed) throw new Error("The readers are closed.");
        const reader = take();
        try {
          return await reader.read(source);
        } finally {
          giveBack(reader);
        }
      } finally {
        leave();
      }
    },
    close: async () => {
      isClosed = true;
      await Promise.all([...readers].map(drop));
    },
  };
}
