import "server-only";
import type { Actor } from "@/lib/domain/actor";
import type { UndoBatchInput } from "@/lib/domain/review";
import { appError } from "@/lib/errors";
import { assertMay } from "@/lib/server/authorise";
import { write } from "@/lib/server/db";
import { undoTogether } from "@/lib/server/store/decide-together";
import { renewReports } from "@/lib/server/store/renew-reports";

/**
 * Take a decision on many findings back as one. Findings that were decided again since keep what was
 * decided then.
 *
 * @returns how many are open again, and how many were left as they are
 * @throws {AppError} `NOTHING_TO_UNDO` when it was taken back before, or all of it decided again
 */
export async function undoBatch(
  actor: Actor,
  { batchId }: UndoBatchInput,
): Promise<{ readonly undone: number; readonly left: number }> {
  assertMay(actor, "review");
  return write(async (tx) => {
    const batch = await tx.decisionBatch.findUnique({ where: { id: batchId } });
    if (batch === null || batch.undoneAt !== null) throw appError("NOTHING_TO_UNDO");
    const { undone, reportIds } = await undoTogether(tx, actor, batch);
    if (undone === 0) throw appError("NOTHING_TO_UNDO");
    await renewReports(tx, reportIds);
    return { undone, left: batch.count - undone };
  });
}
