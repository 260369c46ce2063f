import type { ChildProcess } from "node:child_process";
import { once } from "node:events";

const SIGNALS = ["SIGINT", "SIGTERM"] as const;
const PARENT_CHECK = 1_000;

export interface Ending {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  /** It was told to end, by a signal to it or to us. */
  readonly wasStopped: boolean;
}

/**
 * Stay until a child has ended, passing on to it what should stop it: signals, and the end of
 * whoever started us. npm and the shell between us don't always hand signals on.
 */
export async function supervise(child: ChildProcess): Promise<Ending> {
  const told = { toStop: false };
  const stop = (signal: NodeJS.Signals) => {
    told.toStop = true;
    child.kill(signal);
  };
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid !== parent) stop("SIGTERM");
  }, PARENT_CHECK).unref();
  for (const signal of SIGNALS) process.on(signal, stop);
  try {
    const [code, signal] = (await once(child, "exit")) as [number | null, NodeJS.Signals | null];
    return { code, signal, wasStopped: told.toStop || SIGNALS.some((each) => each === signal) };
  } finally {
    clearInterval(watch);
    for (const signal of SIGNALS) process.off(signal, stop);
  }
}
