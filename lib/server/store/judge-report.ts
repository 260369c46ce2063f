import "server-only";
import type { ReadReport } from "@/lib/domain/report";
import { RULES } from "@/lib/rules/catalogue";
import { type Judgement, judge } from "@/lib/rules/run-rules";
import type { Transaction } from "@/lib/server/db";
import { syncMetrics } from "@/lib/server/metrics/sync-metrics";
import { noteChange } from "./data-changes";
import { figuresRow } from "./figures-row";
import { fingerprintsOf } from "./fingerprints";
import { currentReportId, type LoadedReport, loadReadable } from "./load-report";
import { loadNeighbourhood, type Neighbourhood } from "./load-surroundings";
import { markNeighbours } from "./mark-stale";
import { syncReportText } from "./report-text";
import { storeRecord } from "./store-record";
import type { FindingsPlan, FoundFinding } from "./plan-findings";
import { syncFindings } from "./sync-findings";
import { syncPrints } from "./text-prints";

async function yearBefore(tx: Transaction, report: LoadedReport): Promise<ReadReport | null> {
  const id = await currentReportId(tx, report.agencyId, report.year - 1);
  return id === null ? null : ((await loadReadable(tx, id))?.effective ?? null);
}

/**
 * What is known of a report's figures and words before it is judged: stored just now (`new`), the
 * same as when it was judged last (`kept`), or perhaps other ones, by a correction or another reading.
 */
export type Content = "new" | "kept" | "perhaps-other";

function isSameRow(
  row: ReturnType<typeof figuresRow>,
  stored: Readonly<Record<string, unknown>>,
): boolean {
  return Object.entries(row).every(([column, value]) => stored[column] === value);
}

/**
 * Keep the row of figures in step.
 *
 * @returns whether it is new or another one than before
 */
async function storeFigures(
  tx: Transaction,
  report: LoadedReport,
  content: Exclude<Content, "kept">,
): Promise<boolean> {
  const { id: reportId, effective, agencyId, year } = report;
  const row = figuresRow(effective);
  // A row of hundreds of columns costs more to look at than to write.
  const stored =
    content === "new" ? null : await tx.reportFigures.findUnique({ where: { reportId } });
  if (stored !== null && isSameRow(row, stored)) return false;
  if (stored === null) await tx.reportFigures.createMany({ data: { reportId, ...row } });
  else await tx.reportFigures.update({ where: { reportId }, data: row });
  await syncMetrics(tx, reportId);
  if (report.isCurrent) await noteChange(tx, { kind: "figures", agencyId, year });
  return true;
}

/** Keep what other reports are compared with in step, and mark those whose judgement rests on it. */
async function tellNeighbours(
  tx: Transaction,
  report: LoadedReport,
  neighbourhood: Neighbourhood,
  content: Exclude<Content, "kept">,
): Promise<void> {
  const hasNewFigures = await storeFigures(tx, report, content);
  await syncReportText(tx, report, report.reading.document);
  const { gone, hasChanged } = await syncPrints(tx, report.id, neighbourhood.prints);
  if (!report.isCurrent) return;
  await markNeighbours(tx, {
    neighbourhood,
    year: report.year,
    hasNewFigures,
    hasNewPrints: hasChanged,
    gone,
  });
}

/** What the checks say of a stored report now. */
export interface JudgedNow {
  readonly judgement: Judgement;
  readonly found: readonly FoundFinding[];
  readonly neighbourhood: Neighbourhood;
}

/** Judge a loaded report beside what is stored. Changes nothing. */
export async function judgedNow(tx: Transaction, report: LoadedReport): Promise<JudgedNow> {
  const { effective } = report;
  const neighbourhood = await loadNeighbourhood(tx, report);
  const { surroundings } = neighbourhood;
  const judgement = judge(effective, await yearBefore(tx, report), RULES, surroundings);
  const { findings } = judgement;
  const fingerprints = fingerprintsOf(findings, effective);
  const found = findings.map((finding, index) => ({
    finding,
    fingerprint: fingerprints[index] ?? "",
    isDoubtful: finding.cells.some((address) => effective.cells[address]?.doubtful === true),
  }));
  return { judgement, found, neighbourhood };
}

/**
 * Judge a report that was loaded or has just been stored. See {@link judgeReport}.
 *
 * @param content of what is `kept` nothing but the judgement can change
 * @returns what was changed of its findings
 */
export async function judgeLoaded(
  tx: Transaction,
  report: LoadedReport,
  content: Content = "perhaps-other",
): Promise<FindingsPlan> {
  const { id: reportId } = report;
  const { judgement, found, neighbourhood } = await judgedNow(tx, report);
  const { unchecked, causes } = judgement;

  if (content !== "kept") await tellNeighbours(tx, report, neighbourhood, content);
  await tx.reportReading.updateMany({
    where: { reportId },
    data: { unchecked: JSON.stringify(unchecked), causes: JSON.stringify(causes) },
  });
  await storeRecord(tx, report, judgement);
  return syncFindings(tx, report, found);
}

/**
 * Judge a stored report as it counts now: its findings, what could not be checked, and its row of
 * figures. To be called after anything that it rests on has changed. A report whose reading is
 * outdated keeps what was found last, until it is read again.
 */
export async function judgeReport(
  tx: Transaction,
  reportId: string,
  content: Content = "perhaps-other",
): Promise<void> {
  const report = await loadReadable(tx, reportId);
  if (report !== null) await judgeLoaded(tx, report, content);
}

/** Judge the body's report of the year after, which is compared with this year's. */
export async function judgeYearAfter(
  tx: Transaction,
  agencyId: string,
  year: number,
): Promise<void> {
  const next = await currentReportId(tx, agencyId, year + 1);
  if (next !== null) await judgeReport(tx, next, "kept");
}
