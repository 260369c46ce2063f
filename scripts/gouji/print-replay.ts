import type { Locale } from "@/lib/domain/localized";
import type { Progress } from "@/lib/server/replay/progress-file";
import { effectTable } from "./effect-table";

export const REPLAY_WORDS = {
  zh: {
    noDatabase: "还没有数据库，没有报告可重判。请先用 npm start 启动程序。",
    notReady: "数据库连不上，或不是本版本程序的样子。请先用 npm start 启动一次，再重判。",
    underWay: (done: number, total: number) => `已重判 ${done} / ${total} 份`,
    goesOn: (done: number, at: string) =>
      `接着 ${at} 开始的那次，已重判 ${done} 份（从头来过用 --restart）`,
    nothing: "所有问题照旧，没有变化。",
    summary: (reports: number, changed: number) =>
      `重判 ${reports} 份报告，其中 ${changed} 份有变动。`,
    outdated: (count: number) => `${count} 份是较早版本读取的，要先重新读取才能判。`,
    dryRun: "什么都没有写入。要写入，加 --apply。",
    applied: "已写入。",
  },
  en: {
    noDatabase:
      "There is no database yet, so no report to judge. Start the program first: npm start.",
    notReady:
      "The database does not answer, or is not as this version has it. Start the program once (npm start), then try again.",
    underWay: (done: number, total: number) => `${done} of ${total} reports judged`,
    goesOn: (done: number, at: string) =>
      `going on with the run begun at ${at}, after ${done} reports (--restart begins anew)`,
    nothing: "All findings stay as they are.",
    summary: (reports: number, changed: number) =>
      `${reports} reports judged, of which ${changed} change.`,
    outdated: (count: number) =>
      `${count} were read by an earlier version and have to be read again before they can be judged.`,
    dryRun: "Nothing was written. To write it, add --apply.",
    applied: "Written.",
  },
} as const;

const INTERVAL = 1_000;

/** Tells on standard error how far it has come, once a second. */
export function printProgress(locale: Locale): (progress: Progress, total: number) => void {
  const words = REPLAY_WORDS[locale];
  let last = 0;
  let isBeginning = true;
  return ({ reports, outdated, begunAt }, total) => {
    const done = reports + outdated;
    if (isBeginning && done > 0) process.stderr.write(`${words.goesOn(done, begunAt)}\n`);
    isBeginning = false;
    if (done < total && Date.now() - last < INTERVAL) return;
    last = Date.now();
    process.stderr.write(`${words.underWay(done, total)}\n`);
  };
}

interface Told {
  readonly apply: boolean;
  /** The version of the rules. */
  readonly rules: string;
  readonly progress: Progress;
}

/** What changes, for a person. */
export function printText({ apply, progress }: Told, locale: Locale): string {
  const words = REPLAY_WORDS[locale];
  const { effects, reports, changed, outdated } = progress;
  const lines = [
    Object.keys(effects).length === 0 ? words.nothing : effectTable(effects, locale),
    words.summary(reports, changed),
    ...(outdated > 0 ? [words.outdated(outdated)] : []),
    apply ? words.applied : words.dryRun,
  ];
  return `${lines.join("\n")}\n`;
}

/** The same as one line of JSON. */
export function printJson({ apply, rules, progress }: Told): string {
  const { reports, changed, outdated, effects } = progress;
  const checks = Object.entries(effects)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([rule, effect]) => ({ rule, ...effect }));
  const mode = apply ? "apply" : "dry-run";
  return `${JSON.stringify({ mode, rules, reports, changed, outdated, checks })}\n`;
}
