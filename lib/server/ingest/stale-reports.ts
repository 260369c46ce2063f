import "server-only";
import { type Transaction, write } from "@/lib/server/db";
import { logError } from "@/lib/server/log";
import { judgeReport } from "@/lib/server/store/judge-report";

/** How often to look whether something has become stale. */
const POLL = 2_000;
/** Judged in one transaction: few, since whoever decides or uploads waits for its end. */
const AT_ONCE = 3;

async function isUploadWaiting(tx: Transaction): Promise<boolean> {
  const waiting = await tx.upload.findFirst({
    where: { state: "waiting", sourceSha256: { not: null } },
    select: { id: true },
  });
  return waiting !== null;
}

async function nextStale(tx: Transaction, most: number): Promise<string[]> {
  const reports = await tx.report.findMany({
    where: { isStale: true, isCurrent: true },
    orderBy: { id: "asc" },
    select: { id: true },
    take: most,
  });
  return reports.map(({ id }) => id);
}

/** The flag falls with the judgement, in one transaction: what is cut off is done again. */
async function judgeAnew(tx: Transaction, ids: readonly string[]): Promise<void> {
  for (const id of ids) await judgeReport(tx, id, "kept");
  await tx.report.updateMany({ where: { id: { in: [...ids] } }, data: { isStale: false } });
}

/** A report that can't be judged would come up for ever; it keeps what was found last. */
async function judgeOneByOne(): Promise<void> {
  const ids = await write((tx) => nextStale(tx, AT_ONCE));
  for (const id of ids) {
    try {
      await write((tx) => judgeAnew(tx, [id]));
    } catch (error) {
      logError(`Report ${id} could not be judged anew`, error);
      await write((tx) => tx.report.updateMany({ where: { id }, data: { isStale: false } }));
    }
  }
}

/**
 * Judge a few of the reports whose judgement rests on something that has changed. Uploads go first.
 * Findings come and go; what people have decided stays.
 *
 * @returns how many were judged: 0 when nothing is stale, or an upload waits
 */
export async function judgeSomeStale(): Promise<number> {
  const work = async (tx: Transaction) => {
    if (await isUploadWaiting(tx)) return 0;
    const ids = await nextStale(tx, AT_ONCE);
    if (ids.length > 0) await judgeAnew(tx, ids);
    return ids.length;
  };
  try {
    return await write(work);
  } catch (error) {
    logError("Stale reports could not be judged together", error);
    await judgeOneByOne();
    return 0;
  }
}

export interface StaleJudge {
  /** Take on nothing more, and wait for what is being judged. */
  stop(): Promise<void>;
}

/** Judges what is stale, a few at a time, as long as there is something. */
export function startStaleJudge(): StaleJudge {
  const state: { isStopped: boolean; work: Promise<void> | null } = {
    isStopped: false,
    work: null,
  };

  async function judgeAll(): Promise<void> {
    try {
      while (!state.isStopped && (await judgeSomeStale()) > 0);
    } catch (error) {
      logError("Stale reports could not be judged", error);
    }
  }

  function look(): void {
    if (state.isStopped || state.work !== null) return;
    state.work = judgeAll().finally(() => {
      state.work = null;
    });
  }

  const poll = setInterval(look, POLL).unref();
  look();
  return {
    stop: async () => {
      state.isStopped = true;
      clearInterval(poll);
      await state.work;
    },
  };
}
