import "server-only";
import type { Actor } from "@/lib/domain/actor";
import { MAX_FILE_BYTES, MAX_FILES_PER_BATCH } from "@/lib/domain/upload";
import { appError } from "@/lib/errors";
import { assertMay } from "@/lib/server/authorise";
import { type Client, reader, type Transaction, write } from "@/lib/server/db";
import { notifyIngest } from "@/lib/server/ingest/ingest";
import { keepFile } from "@/lib/server/storage";
import { enqueueFile } from "@/lib/server/store/enqueue-file";

interface NewUpload {
  readonly batchId: string;
  /** As the person's computer calls it; shown, never used as a path. */
  readonly fileName: string;
  readonly content: AsyncIterable<Uint8Array>;
}

async function assertRoom(db: Client | Transaction, batchId: string): Promise<void> {
  const batch = await db.uploadBatch.findUnique({
    where: { id: batchId },
    select: { kind: true, _count: { select: { uploads: { where: { archiveId: null } } } } },
  });
  if (batch?.kind !== "upload") throw appError("NOT_FOUND", { what: "batch" });
  if (batch._count.uploads >= MAX_FILES_PER_BATCH) {
    throw appError("TOO_MANY_FILES", { files: MAX_FILES_PER_BATCH });
  }
}

/**
 * Accept a file. An archive is one file; what is in it becomes files of their own when its turn in
 * the queue comes. When this returns, the file and its place in the queue survive a crash.
 *
 * @throws {AppError} `FILE_TOO_LARGE`, `TOO_MANY_FILES`, or `NOT_FOUND` for the batch
 */
export async function addUpload(
  actor: Actor,
  { batchId, fileName, content }: NewUpload,
): Promise<{ readonly uploadId: string }> {
  assertMay(actor, "review");
  await assertRoom(reader(), batchId);
  const file = await keepFile(content, MAX_FILE_BYTES);
  const uploadId = await write(async (tx) => {
    await assertRoom(tx, batchId);
    return enqueueFile(tx, { batchId, fileName, file });
  });
  notifyIngest();
  return { uploadId };
}
