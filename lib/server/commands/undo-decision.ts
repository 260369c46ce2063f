import "server-only";
import type { Actor } from "@/lib/domain/actor";
import type { UndoDecisionInput } from "@/lib/domain/review";
import { appError } from "@/lib/errors";
import { assertMay } from "@/lib/server/authorise";
import { write } from "@/lib/server/db";
import { findingAsSeen, undoStep } from "@/lib/server/store/decide";
import { judgeReport, judgeYearAfter } from "@/lib/server/store/judge-report";
import { loadReport } from "@/lib/server/store/load-report";

/**
 * Take the last decision on a finding back: it is open again, and corrections made with the
 * decision are taken away. The history keeps both steps.
 *
 * @throws {AppError} `FINDING_DECIDED` or `FINDING_CHANGED` when it is no longer as the reviewer saw
 *   it; `NOTHING_TO_UNDO`
 */
export async function undoDecision(
  actor: Actor,
  input: UndoDecisionInput,
): Promise<{ readonly revision: number }> {
  assertMay(actor, "review");
  return write(async (tx) => {
    const finding = await findingAsSeen(tx, input.findingId, input.revision);
    if (finding.state === "open") throw appError("NOTHING_TO_UNDO");
    const stored = await loadReport(tx, finding.reportId);
    if (stored === null) throw appError("NOT_FOUND", { what: "report" });

    const { revision } = await undoStep(tx, actor, finding, stored.reading);
    await judgeReport(tx, finding.reportId);
    await judgeYearAfter(tx, finding.agencyId, finding.year);
    return { revision };
  });
}
