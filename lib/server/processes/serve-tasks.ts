import { Worker } from "node:worker_threads";
import type { FromProcess, ToProcess } from "./messages";

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

/** What a process does; it tells of every part of a long task that is done. */
type Work<Task, Result> = (task: Task, onProgress: () => void) => Promise<Result>;

/** Answer every task with its result, until the server lets go. */
export function serveTasks<Task, Result>(work: Work<Task, Result>): void {
  const say = (message: FromProcess<Result>) => process.send?.(message);
  // Ctrl-C reaches every process of the terminal; the server decides when its own stop.
  process.on("SIGINT", () => undefined);
  process.on("SIGTERM", () => undefined);
  process.on("disconnect", () => process.exit());
  new Worker(WATCHDOG, { eval: true, execArgv: [], workerData: process.ppid }).unref();

  process.on("message", ({ task }: ToProcess<Task>) => {
    // A task that throws at once is a fault like one that rejects later.
    const working = new Promise<Result>((resolve) =>
      resolve(work(task, () => say({ kind: "progress" }))),
    );
    working.then(
      (result) => say({ kind: "result", result }),
      (error: unknown) =>
        say({ kind: "fault", stack: error instanceof Error ? (error.stack ?? "") : String(error) }),
    );
  });
  say({ kind: "ready" });
}
