import "server-only";
import type { Actor } from "@/lib/domain/actor";
import type { MoveReportInput } from "@/lib/domain/upload";
import { appError } from "@/lib/errors";
import { assertMay } from "@/lib/server/authorise";
import { type Transaction, write } from "@/lib/server/db";
import { chosenAgency, learnAgency, removeIfEmpty } from "@/lib/server/store/agencies";
import { fullNamesOf } from "@/lib/server/store/agency-names";
import { recordChange } from "@/lib/server/store/history";
import { judgeReport, judgeYearAfter } from "@/lib/server/store/judge-report";
import { loadReport } from "@/lib/server/store/load-report";
import { markComparedWith } from "@/lib/server/store/mark-stale";
import { nextVersion, reinstate, supersede } from "@/lib/server/store/versions";

interface Slot {
  readonly agencyId: string;
  readonly year: number;
}

/** Take a report out of one body and year and make it the newest version of another. */
async function move(tx: Transaction, reportId: string, from: Slot, to: Slot): Promise<void> {
  const version = await nextVersion(tx, to.agencyId, to.year);
  await supersede(tx, to.agencyId, to.year);
  await tx.report.update({
    where: { id: reportId },
    data: { agencyId: to.agencyId, year: to.year, version, isCurrent: true },
  });
  await reinstate(tx, from.agencyId, from.year);
  await markComparedWith(tx, from.agencyId, from.year);
  await judgeReport(tx, reportId);
  await markComparedWith(tx, to.agencyId, to.year);
  await judgeYearAfter(tx, from.agencyId, from.year);
  await judgeYearAfter(tx, to.agencyId, to.year);
}

async function assertNotThere(tx: Transaction, sha256: string, to: Slot): Promise<void> {
  const same = await tx.report.findFirst({
    where: { ...to, sourceSha256: sha256 },
    include: { agency: true },
  });
  if (same !== null) throw appError("REPORT_EXISTS", { agency: same.agency.name, year: to.year });
}

/**
 * Put a report under another body or year, where it was recognised wrongly. Its decisions and
 * corrections go with it; it and its neighbours in both places are judged anew.
 *
 * @throws {AppError} `NOT_FOUND` for report or body; `REPORT_EXISTS` when the same file is there
 */
export async function moveReport(
  actor: Actor,
  input: MoveReportInput,
): Promise<{ readonly agencyId: string; readonly year: number }> {
  assertMay(actor, "review");
  const { reportId, agency, year } = input;
  return write(async (tx) => {
    const report = await tx.report.findUnique({ where: { id: reportId } });
    const stored = await loadReport(tx, reportId);
    if (report === null || stored === null) throw appError("NOT_FOUND", { what: "report" });
    const { reading } = stored;

    const agencyId =
      agency === null
        ? report.agencyId
        : await chosenAgency(tx, agency, reading.region, report.isSample);
    const from = { agencyId: report.agencyId, year: report.year };
    const to = { agencyId, year: year ?? report.year };
    if (to.agencyId === from.agencyId && to.year === from.year) return to;

    await assertNotThere(tx, report.sourceSha256, to);
    await move(tx, reportId, from, to);
    await removeIfEmpty(tx, from.agencyId);
    if (to.agencyId !== from.agencyId) {
      await learnAgency(tx, to.agencyId, fullNamesOf(reading), reading.region);
    }
    await recordChange(tx, actor, {
      action: "move-report",
      subject: "report",
      subjectId: reportId,
      detail: { from, to },
    });
    return to;
  });
}
