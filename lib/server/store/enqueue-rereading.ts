import "server-only";
import type { Actor } from "@/lib/domain/actor";
import type { Transaction } from "@/lib/server/db";

interface RereadReport {
  readonly id: string;
  readonly fileName: string;
  readonly sourceSha256: string;
}

/** Queue stored reports to be read again, as a batch whose progress can be seen. */
export async function enqueueRereading(
  tx: Transaction,
  actor: Actor,
  reports: readonly RereadReport[],
): Promise<string> {
  const { id: batchId } = await tx.uploadBatch.create({
    data: { kind: "reread", actorId: actor.id, actorName: actor.name },
    select: { id: true },
  });
  await tx.upload.createMany({
    data: reports.map(({ id, fileName, sourceSha256 }) => ({
      batchId,
      fileName,
      sourceSha256,
      rereadReportId: id,
    })),
  });
  return batchId;
}
