import "server-only";
import type { Actor } from "@/lib/domain/actor";
import { assertMay } from "@/lib/server/authorise";
import { write } from "@/lib/server/db";
import { notifyIngest } from "@/lib/server/ingest/ingest";
import { enqueueRereading } from "@/lib/server/store/enqueue-rereading";

/** Read every stored file again, all versions, as after an update of the program. */
export async function rereadAll(actor: Actor): Promise<{ readonly batchId: string }> {
  assertMay(actor, "administer");
  const batchId = await write(async (tx) => {
    // The earlier years first, since each is compared with the one before.
    const reports = await tx.report.findMany({
      select: { id: true, fileName: true, sourceSha256: true },
      orderBy: [{ year: "asc" }, { id: "asc" }],
    });
    return enqueueRereading(tx, actor, reports);
  });
  notifyIngest();
  return { batchId };
}
