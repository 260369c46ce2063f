import "server-only";
import type { Actor } from "@/lib/domain/actor";
import type { Address } from "@/lib/domain/address";
import type { ReadReport } from "@/lib/domain/report";
import type { CorrectCellInput } from "@/lib/domain/review";
import { appError } from "@/lib/errors";
import { assertMay } from "@/lib/server/authorise";
import { type Transaction, write } from "@/lib/server/db";
import { undoStep } from "@/lib/server/store/decide";
import { judgeReport, judgeYearAfter } from "@/lib/server/store/judge-report";
import { layCorrections } from "@/lib/server/store/lay-corrections";
import { loadReport } from "@/lib/server/store/load-report";

/** Take a cell's correction back; one that was made with a decision, the decision with it. */
async function undoCorrection(
  tx: Transaction,
  actor: Actor,
  reportId: string,
  address: Address,
  reading: ReadReport,
): Promise<void> {
  const standing = await tx.correction.findFirst({
    where: { reportId, address, undoneAt: null },
    include: { decision: { include: { finding: true } } },
  });
  if (standing === null) throw appError("NOTHING_TO_UNDO");
  await tx.correction.update({ where: { id: standing.id }, data: { undoneAt: new Date() } });
  const finding = standing.decision?.finding;
  if (finding?.state === "misread") await undoStep(tx, actor, finding, reading);
}

/**
 * Lay a person's value over a cell, or take the last one away. What is printed stays as it is; the
 * report and its neighbour are judged anew.
 *
 * @throws {AppError} `NOT_FOUND` for report or figure; `NOTHING_TO_UNDO`
 */
export async function correctCell(actor: Actor, input: CorrectCellInput): Promise<void> {
  assertMay(actor, "review");
  const { reportId, address, correction, note } = input;
  await write(async (tx) => {
    const report = await tx.report.findUnique({ where: { id: reportId } });
    const stored = await loadReport(tx, reportId);
    if (report === null || stored === null) throw appError("NOT_FOUND", { what: "report" });
    const { reading } = stored;
    if (correction === "undo") {
      await undoCorrection(tx, actor, reportId, address, reading);
    } else {
      const corrections = [{ address, value: correction.value }];
      await layCorrections(tx, actor, { reportId, reading, corrections, note, decisionId: null });
    }
    await judgeReport(tx, reportId);
    if (report.isCurrent) await judgeYearAfter(tx, report.agencyId, report.year);
  });
}
