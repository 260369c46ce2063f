import "server-only";
import type { ReadReport } from "@/lib/domain/report";
import { RULES } from "@/lib/rules/catalogue";
import { judge } from "@/lib/rules/run-rules";
import type { Transaction } from "@/lib/server/db";
import { figuresRow } from "./figures-row";
import { fingerprintsOf } from "./fingerprints";
import { currentReportId, type LoadedReport, loadReadable } from "./load-report";
import { loadSurroundings } from "./load-surroundings";
import { syncFindings } from "./sync-findings";

async function yearBefore(tx: Transaction, report: LoadedReport): Promise<ReadReport | null> {
  const id = await currentReportId(tx, report.agencyId, report.year - 1);
  return id === null ? null : ((await loadReadable(tx, id))?.effective ?? null);
}

/** Judge a report that was loaded or has just been stored. See {@link judgeReport}. */
export async function judgeLoaded(tx: Transaction, report: LoadedReport): Promise<void> {
  const { id: reportId, effective } = report;
  const { findings, unchecked, causes } = judge(
    effective,
    await yearBefore(tx, report),
    RULES,
    await loadSurroundings(tx, report),
  );

  await tx.reportFigures.deleteMany({ where: { reportId } });
  await tx.reportFigures.createMany({ data: { reportId, ...figuresRow(effective) } });
  await tx.reportReading.updateMany({
    where: { reportId },
    data: { unchecked: JSON.stringify(unchecked), causes: JSON.stringify(causes) },
  });
  const fingerprints = fingerprintsOf(findings, effective);
  const found = findings.map((finding, index) => ({
    finding,
    fingerprint: fingerprints[index] ?? "",
    isLead:
      finding.cause === null ||
      findings.findIndex(({ cause }) => cause === finding.cause) === index,
    isDoubtful: finding.cells.some((address) => effective.cells[address]?.doubtful === true),
  }));
  await syncFindings(tx, report, found);
}

/**
 * Judge a stored report as it counts now: its findings, what could not be checked, and its row of
 * figures. To be called after anything that it rests on has changed. A report whose reading is
 * outdated keeps what was found last, until it is read again.
 */
export async function judgeReport(tx: Transaction, reportId: string): Promise<void> {
  const report = await loadReadable(tx, reportId);
  if (report !== null) await judgeLoaded(tx, report);
}

/** Judge the body's report of the year after, which is compared with this year's. */
export async function judgeYearAfter(
  tx: Transaction,
  agencyId: string,
  year: number,
): Promise<void> {
  const next = await currentReportId(tx, agencyId, year + 1);
  if (next !== null) await judgeReport(tx, next);
}
