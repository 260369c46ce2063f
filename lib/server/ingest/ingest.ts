import "server-only";
import { reader } from "@/lib/server/db";
import { readEnv } from "@/lib/server/env";
import { logError } from "@/lib/server/log";
import { sweepFiles } from "@/lib/server/storage";
import { type Dispatcher, startDispatcher } from "./dispatcher";
import { createDocumentReaders } from "./document-readers";
import { type StaleJudge, startStaleJudge } from "./stale-reports";

/** On the global object, since Next bundles pages, routes and instrumentation apart. */
const holder = globalThis as { goujiDispatcher?: Dispatcher; goujiStaleJudge?: StaleJudge };

const PATIENCE = 5_000;

async function isReferred(sha256: string): Promise<boolean> {
  return (await reader().sourceFile.count({ where: { sha256 } })) > 0;
}

/** Begin to work on the queue, and on what is to be judged again, in this process. */
export function startIngest(): void {
  if (holder.goujiDispatcher !== undefined) return;
  holder.goujiDispatcher = startDispatcher(createDocumentReaders(readEnv().readers));
  holder.goujiStaleJudge = startStaleJudge();
  sweepFiles(isReferred).catch((error: unknown) => logError("Sweeping files failed", error));
}

/** Tell the dispatcher that work has come; where none runs here, another process will see it. */
export function notifyIngest(): void {
  holder.goujiDispatcher?.notify();
}

/** Finish what takes a moment, and put the rest back in the queue. */
export async function stopIngest(): Promise<void> {
  const { goujiDispatcher: dispatcher, goujiStaleJudge: staleJudge } = holder;
  delete holder.goujiDispatcher;
  delete holder.goujiStaleJudge;
  await Promise.all([dispatcher?.stop(PATIENCE), staleJudge?.stop()]);
}
