import "server-only";
import type { Actor } from "@/lib/domain/actor";
import { appError } from "@/lib/errors";
import { assertMay } from "@/lib/server/authorise";
import { write } from "@/lib/server/db";
import { notifyIngest } from "@/lib/server/ingest/ingest";
import { recordChange } from "@/lib/server/store/history";

/**
 * Read a file that failed once more, as after an update of the program.
 *
 * @throws {AppError} `NOT_FOUND`, or `WRONG_STATE` when it has not failed, or could not be taken out of
 *   its archive, so that there is nothing to read
 */
export async function retryUpload(actor: Actor, uploadId: string): Promise<void> {
  assertMay(actor, "review");
  await write(async (tx) => {
    const upload = await tx.upload.findUnique({ where: { id: uploadId } });
    if (upload === null) throw appError("NOT_FOUND", { what: "upload" });
    if (upload.state !== "failed" || upload.sourceSha256 === null) throw appError("WRONG_STATE");
    await tx.upload.update({
      where: { id: uploadId },
      data: { state: "waiting", attempts: 0, finishedAt: null, failure: null },
    });
    await recordChange(tx, actor, {
      action: "retry-upload",
      subject: "upload",
      subjectId: uploadId,
      detail: { failure: upload.failure },
    });
  });
  notifyIngest();
}
