import "server-only";
import type { Actor } from "@/lib/domain/actor";
import { appError } from "@/lib/errors";
import { assertMay } from "@/lib/server/authorise";
import { write } from "@/lib/server/db";
import { notifyIngest } from "@/lib/server/ingest/ingest";
import { enqueueRereading } from "@/lib/server/store/enqueue-rereading";

/**
 * Read a report's file again, as with a newer program. Decisions and corrections stay where the
 * same is read.
 *
 * @throws {AppError} `NOT_FOUND`
 */
export async function rereadReport(
  actor: Actor,
  reportId: string,
): Promise<{ readonly batchId: string }> {
  assertMay(actor, "review");
  const batchId = await write(async (tx) => {
    const report = await tx.report.findUnique({ where: { id: reportId } });
    if (report === null) throw appError("NOT_FOUND", { what: "report" });
    return enqueueRereading(tx, actor, [report]);
  });
  notifyIngest();
  return { batchId };
}
