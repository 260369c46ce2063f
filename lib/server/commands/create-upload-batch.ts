import "server-only";
import type { Actor } from "@/lib/domain/actor";
import { assertMay } from "@/lib/server/authorise";
import { write } from "@/lib/server/db";

/** A batch for files to be added to; what a person drops on the page at once. */
export async function createUploadBatch(actor: Actor): Promise<{ readonly batchId: string }> {
  assertMay(actor, "review");
  const { id } = await write((tx) =>
    tx.uploadBatch.create({
      data: { kind: "upload", actorId: actor.id, actorName: actor.name },
      select: { id: true },
    }),
  );
  return { batchId: id };
}
