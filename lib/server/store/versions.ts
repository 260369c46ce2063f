import "server-only";
import type { Transaction } from "@/lib/server/db";
import { noteChange } from "./data-changes";
import { currentReportId } from "./load-report";
import { judgeReport } from "./judge-report";
import { loadComparedBody } from "./load-surroundings";
import { markBearers, markComparedWith } from "./mark-stale";
import { syncPrints } from "./text-prints";

/** The number that the next version of a body's report for a year gets. */
export async function nextVersion(
  tx: Transaction,
  agencyId: string,
  year: number,
): Promise<number> {
  const { _max } = await tx.report.aggregate({
    where: { agencyId, year },
    _max: { version: true },
  });
  return (_max.version ?? 0) + 1;
}

/**
 * Make room for a newer version: the current one stays readable and leaves lists and queue.
 *
 * @returns its id, or null where there is none
 */
export async function supersede(
  tx: Transaction,
  agencyId: string,
  year: number,
): Promise<string | null> {
  const id = await currentReportId(tx, agencyId, year);
  if (id === null) return null;
  await tx.report.update({ where: { id }, data: { isCurrent: false } });
  await tx.finding.updateMany({ where: { reportId: id, isLive: true }, data: { isLive: false } });
  await tx.reportText.deleteMany({ where: { reportId: id } });
  const { gone } = await syncPrints(tx, id, []);
  if (gone.length > 0) await markBearers(tx, await loadComparedBody(tx, agencyId), gone);
  return id;
}

/** Make the newest version that is left the current one, after the current one went away. */
export async function reinstate(tx: Transaction, agencyId: string, year: number): Promise<void> {
  const newest = await tx.report.findFirst({
    where: { agencyId, year },
    orderBy: { version: "desc" },
    select: { id: true },
  });
  await noteChange(tx, { kind: newest === null ? "report-gone" : "figures", agencyId, year });
  if (newest === null) return;
  await tx.report.update({ where: { id: newest.id }, data: { isCurrent: true } });
  await tx.finding.updateMany({
    where: { reportId: newest.id, retiredAt: null },
    data: { isLive: true },
  });
  await judgeReport(tx, newest.id);
  await markComparedWith(tx, agencyId, year);
}
