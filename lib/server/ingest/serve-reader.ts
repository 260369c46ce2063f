import { Worker } from "node:worker_threads";
import type { ReadResult } from "@/lib/pipeline/read-report";
import type { FromReader, Source, ToReader } from "./reader-messages";

/**
 * Ends this process when its server is gone. In a thread of its own, since a document that keeps
 * the main thread busy also keeps it from hearing that the channel was closed.
 */
const WATCHDOG = `
  const { workerData: server } = require("node:worker_threads");
  setInterval(() => {
    if (process.ppid !== server) process.kill(process.pid, "SIGKILL");
  }, 1000);
`;

function say(message: FromReader): void {
  process.send?.(message);
}

/** Answer every message with the reading of its document, until the server lets go. */
export function serveReader(read: (source: Source) => Promise<ReadResult>): void {
  // Ctrl-C reaches every process of the terminal; the server decides when its readers stop.
  process.on("SIGINT", () => undefined);
  process.on("SIGTERM", () => undefined);
  process.on("disconnect", () => process.exit());
  new Worker(WATCHDOG, { eval: true, execArgv: [], workerData: process.ppid }).unref();

  process.on("message", ({ source }: ToReader) => {
    // A reading that throws at once is a fault like one that rejects later.
    const reading = new Promise<ReadResult>((resolve) => resolve(read(source)));
    reading.then(
      (result) => say({ kind: "result", result }),
      (error: unknown) =>
        say({ kind: "fault", stack: error instanceof Error ? (error.stack ?? "") : String(error) }),
    );
  });
  say({ kind: "ready" });
}
