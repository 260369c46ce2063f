import "server-only";
import { setTimeout as wait } from "node:timers/promises";
import { reader, type Transaction, write } from "@/lib/server/db";
import { logError } from "@/lib/server/log";
import { documentOf, syncReportText } from "@/lib/server/store/report-text";
import { FOLDING } from "./fold-text";

/** In one transaction: few, since whoever decides or uploads waits for its end. */
const AT_ONCE = 8;
/** Between two transactions, so that others come in. */
const PAUSE = 20;

/** The next current reports whose text is not there, or was folded by other rules. */
function nextMissing(tx: Transaction, after: string) {
  return tx.report.findMany({
    where: {
      id: { gt: after },
      isCurrent: true,
      OR: [{ text: null }, { text: { folding: { not: FOLDING } } }],
    },
    orderBy: { id: "asc" },
    select: { id: true, year: true, isCurrent: true, reading: { select: { reading: true } } },
    take: AT_ONCE,
  });
}

/**
 * Fill in the texts of a few reports that an earlier version of the program stored.
 *
 * @param after the id of the report that was filled in last, "" at the beginning
 * @returns the id to go on after, or null where nothing is missing
 */
export function fillSomeTexts(after: string): Promise<string | null> {
  return write(async (tx) => {
    const reports = await nextMissing(tx, after);
    for (const report of reports) {
      await syncReportText(tx, report, documentOf(report.reading?.reading));
    }
    return reports.at(-1)?.id ?? null;
  });
}

/** How many current reports are not searched yet. */
export async function countUnsearched(): Promise<number> {
  const db = reader();
  const [reports, texts] = await Promise.all([
    db.report.count({ where: { isCurrent: true } }),
    db.reportText.count({ where: { folding: FOLDING } }),
  ]);
  return Math.max(0, reports - texts);
}

export interface TextFiller {
  /** Take on nothing more, and wait for what is being written. */
  stop(): Promise<void>;
}

/** Fills in what is missing, a few reports at a time, beside all else. */
export function startTextFiller(): TextFiller {
  let isStopped = false;
  async function fillAll(): Promise<void> {
    try {
      let after: string | null = "";
      while (!isStopped && after !== null) {
        after = await fillSomeTexts(after);
        await wait(PAUSE);
      }
    } catch (error) {
      logError("Texts could not be made searchable", error);
    }
  }
  const work = fillAll();
  return {
    stop: async () => {
      isStopped = true;
      await work;
    },
  };
}
