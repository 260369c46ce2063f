import "server-only";
import type { Actor } from "@/lib/domain/actor";
import type { UndoDecisionInput } from "@/lib/domain/review";
import { appError } from "@/lib/errors";
import type { Prisma } from "@/lib/generated/sqlite/client";
import { assertMay } from "@/lib/server/authorise";
import { type Transaction, write } from "@/lib/server/db";
import { findingAsSeen, undoStep } from "@/lib/server/store/decide";
import { undoTogether } from "@/lib/server/store/decide-together";
import { judgeReport, judgeYearAfter } from "@/lib/server/store/judge-report";
import { loadReport } from "@/lib/server/store/load-report";
import { renewReports } from "@/lib/server/store/renew-reports";
import type { Decided } from "./decide-finding";

/** The decision on the finding's cause that was its last one; null where the last was another. */
async function lastOnCause(
  tx: Transaction,
  findingId: string,
): Promise<Prisma.DecisionBatchGetPayload<object> | null> {
  const last = await tx.decision.findFirst({
    where: { findingId },
    orderBy: [{ at: "desc" }, { id: "desc" }],
    include: { batch: true },
  });
  return last?.batch?.scope === "cause" ? last.batch : null;
}

/**
 * Take the last decision on a finding back: it is open again, and corrections made with the
 * decision are taken away. One that was made on its cause is taken back from all findings that it
 * decided; of one on a filter of the queue this finding alone is taken out. The history keeps both
 * steps.
 *
 * @throws {AppError} `FINDING_DECIDED` or `FINDING_CHANGED` when it is no longer as the reviewer saw
 *   it; `NOTHING_TO_UNDO`
 */
export async function undoDecision(actor: Actor, input: UndoDecisionInput): Promise<Decided> {
  assertMay(actor, "review");
  return write(async (tx) => {
    const finding = await findingAsSeen(tx, input.findingId, input.revision);
    if (finding.state === "open") throw appError("NOTHING_TO_UNDO");
    const batch = await lastOnCause(tx, finding.id);
    if (batch !== null) {
      const { undone, reportIds } = await undoTogether(tx, actor, batch);
      await renewReports(tx, reportIds);
      return { revision: finding.revision + 1, count: undone };
    }
    const stored = await loadReport(tx, finding.reportId);
    if (stored === null) throw appError("NOT_FOUND", { what: "report" });

    const { revision } = await undoStep(tx, actor, finding, stored.reading);
    await judgeReport(tx, finding.reportId);
    await judgeYearAfter(tx, finding.agencyId, finding.year);
    return { revision, count: 1 };
  });
}
