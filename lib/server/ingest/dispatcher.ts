import "server-only";
import { logError } from "@/lib/server/log";
import { ProcessFault } from "@/lib/server/processes/task-process";
import { newLeaseOwner } from "./lease-owner";
import { processUpload } from "./process-upload";
import {
  type ClaimedUpload,
  claimUpload,
  failUpload,
  LeaseLost,
  releaseAbandoned,
  releaseUpload,
  renewLeases,
} from "./queue";
import type { ReaderPool } from "./reader-pool";

/**
 * How often to renew leases, and to look for uploads that another server accepted or whose reading
 * was interrupted.
 */
const POLL = 2_000;
/** After so many accidents while reading a file it is given up. */
const ATTEMPTS = 3;

const GAVE_UP = {
  code: "gave-up",
  message: {
    zh: "读取这个文件时程序出错，已放弃。文件已保存，可在更新程序后重试；原因见服务器日志。",
    en: "The program failed while reading this file and gave up. The file is kept: try again after an update. The server's log says why.",
  },
};

export interface Dispatcher {
  /** Look for work now, since some has come. */
  notify(): void;
  /** Take on nothing more and wait for what is being read, for so long as given (in ms). */
  stop(patience: number): Promise<void>;
}

/** Takes uploads from the queue, oldest first, and has as many read at once as there are readers. */
export function startDispatcher(pool: ReaderPool): Dispatcher {
  const owner = newLeaseOwner();
  const underway = new Map<string, Promise<void>>();
  const stopping = new AbortController();
  const state = { isStopped: false, isLooking: false, news: 0 };

  async function attempt(upload: ClaimedUpload): Promise<void> {
    try {
      await processUpload(upload, pool, stopping.signal);
    } catch (error) {
      if (error instanceof LeaseLost) return;
      if (!state.isStopped) logError(`Reading upload ${upload.id} failed`, error);
      const isHopeless =
        (error instanceof ProcessFault && error.isLasting) || upload.attempts >= ATTEMPTS;
      if (isHopeless && !state.isStopped) await failUpload(upload, GAVE_UP);
      else await releaseUpload(upload);
    }
  }

  function begin(upload: ClaimedUpload): void {
    const work = attempt(upload)
      .catch((error: unknown) => logError(`Upload ${upload.id} could not be finished`, error))
      .finally(() => {
        underway.delete(upload.id);
        void look();
      });
    underway.set(upload.id, work);
  }

  async function takeAll(): Promise<void> {
    while (!state.isStopped && underway.size < pool.size) {
      const seen = state.news;
      const upload = await claimUpload(owner);
      if (upload !== null) begin(upload);
      else if (state.news === seen) return;
    }
  }

  async function renew(): Promise<void> {
    if (underway.size === 0) return;
    await renewLeases(owner).catch((error: unknown) => logError("Leases were not renewed", error));
  }

  async function look(): Promise<void> {
    state.news += 1;
    if (state.isLooking || state.isStopped) return;
    state.isLooking = true;
    try {
      await takeAll();
    } catch (error) {
      logError("The queue of uploads could not be read", error);
    } finally {
      state.isLooking = false;
    }
  }

  const poll = setInterval(() => {
    void renew();
    void look();
  }, POLL).unref();
  void releaseAbandoned()
    .catch((error: unknown) => logError("Abandoned uploads were not put back", error))
    .then(look);
  return {
    notify: () => void look(),
    stop: async (patience) => {
      state.isStopped = true;
      clearInterval(poll);
      const work = Promise.all(underway.values());
      const clock = setTimeout(() => {
        stopping.abort();
        void pool.close();
      }, patience);
      await work;
      clearTimeout(clock);
      await pool.close();
    },
  };
}
