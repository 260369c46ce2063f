import "server-only";
import type { Actor } from "@/lib/domain/actor";
import type { UploadBatchLine } from "@/lib/domain/views/upload-batch";
import { assertMay } from "@/lib/server/authorise";
import { reader } from "@/lib/server/db";
import { batchLine } from "@/lib/server/views/upload-view";

/** The last batches, newest first. */
export async function listUploadBatches(
  actor: Actor,
  take = 50,
): Promise<readonly UploadBatchLine[]> {
  assertMay(actor, "read");
  const batches = await reader().uploadBatch.findMany({
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    take,
  });
  const states = await reader().upload.groupBy({
    by: ["batchId", "state"],
    where: { batchId: { in: batches.map(({ id }) => id) } },
    _count: { _all: true },
  });
  return batches.map((batch) =>
    batchLine(
      batch,
      states
        .filter(({ batchId }) => batchId === batch.id)
        .map(({ state, _count }) => ({ state, count: _count._all })),
    ),
  );
}
