import "server-only";
import { AppError } from "@/lib/errors";
import { reader, type Transaction, write } from "@/lib/server/db";
import { judgedNow, judgeLoaded } from "@/lib/server/store/judge-report";
import { type LoadedReport, loadReport } from "@/lib/server/store/load-report";
import { type FindingsPlan, planFindings } from "@/lib/server/store/plan-findings";
import { addEffects, effectsOfPlan } from "./effects";
import { beginning, type Progress, type ProgressFile } from "./progress-file";

/** Ids at a time; the reports themselves are loaded one by one. */
const PAGE = 200;

/**
 * The current reports after one, by their ids. Versions that were superseded keep what was found when
 * they counted, and are judged anew should one count again.
 */
async function idsAfter(lastId: string | null): Promise<string[]> {
  const reports = await reader().report.findMany({
    where: { isCurrent: true, ...(lastId === null ? {} : { id: { gt: lastId } }) },
    orderBy: { id: "asc" },
    select: { id: true },
    take: PAGE,
  });
  return reports.map(({ id }) => id);
}

async function planOnly(tx: Transaction, report: LoadedReport): Promise<FindingsPlan> {
  return planFindings(tx, report, (await judgedNow(tx, report)).found);
}

type Judge = (tx: Transaction, report: LoadedReport) => Promise<FindingsPlan>;

/** Null where the report went away meanwhile. */
async function judgeOne(tx: Transaction, id: string, judge: Judge): Promise<FindingsPlan | null> {
  const report = await loadReport(tx, id);
  return report === null ? null : judge(tx, report);
}

function withPlan(progress: Progress, id: string, plan: FindingsPlan | null): Progress {
  const next = { ...progress, lastId: id };
  if (plan === null) return next;
  const isChanged = plan.added.length + plan.changed.length + plan.gone.length > 0;
  return {
    ...next,
    reports: next.reports + 1,
    changed: next.changed + (isChanged ? 1 : 0),
    effects: addEffects(next.effects, Object.entries(effectsOfPlan(plan))),
  };
}

async function step(progress: Progress, id: string, apply: boolean): Promise<Progress> {
  try {
    const plan = apply
      ? await write((tx) => judgeOne(tx, id, judgeLoaded))
      : await judgeOne(reader(), id, planOnly);
    return withPlan(progress, id, plan);
  } catch (error) {
    if (!(error instanceof AppError) || error.code !== "READING_OUTDATED") throw error;
    return { ...progress, lastId: id, outdated: progress.outdated + 1 };
  }
}

export interface ReplayOptions {
  /** Write what judging changes; else only say what it would. */
  readonly apply: boolean;
  readonly file: ProgressFile;
  /** Told before the first report, and after each. */
  readonly onProgress: (progress: Progress, total: number) => void;
}

/**
 * Judge all stored reports again by the present checks, one at a time, each in a transaction of its own
 * where anything is written, so that a server beside it goes on. A run that is cut off goes on where
 * it was; what it had written stays written, and writing it again would change nothing.
 */
export async function replay({ apply, file, onProgress }: ReplayOptions): Promise<Progress> {
  const total = await reader().report.count({ where: { isCurrent: true } });
  let progress = (await file.load()) ?? beginning();
  onProgress(progress, total);
  for (;;) {
    const ids = await idsAfter(progress.lastId);
    if (ids.length === 0) break;
    for (const id of ids) {
      progress = await step(progress, id, apply);
      await file.save(progress);
      onProgress(progress, total);
    }
  }
  await file.remove();
  return progress;
}
