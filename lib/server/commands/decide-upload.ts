import "server-only";
import type { Actor } from "@/lib/domain/actor";
import type { DecideUploadInput } from "@/lib/domain/upload";
import { appError } from "@/lib/errors";
import { assertMay } from "@/lib/server/authorise";
import { write } from "@/lib/server/db";
import { notifyIngest } from "@/lib/server/ingest/ingest";
import { recordChange } from "@/lib/server/store/history";

/**
 * Say which body or year a file is of, where reading could not tell. It goes back into the queue
 * with that word.
 *
 * @throws {AppError} `NOT_FOUND` for file or body, `WRONG_STATE` when it no longer waits for a word
 */
export async function decideUpload(actor: Actor, input: DecideUploadInput): Promise<void> {
  assertMay(actor, "review");
  const { uploadId, agency, year } = input;
  await write(async (tx) => {
    const upload = await tx.upload.findUnique({ where: { id: uploadId } });
    if (upload === null) throw appError("NOT_FOUND", { what: "upload" });
    if (upload.state !== "undecided") throw appError("WRONG_STATE");
    if (agency !== null && "agencyId" in agency) {
      const known = await tx.agency.count({ where: { id: agency.agencyId } });
      if (known === 0) throw appError("NOT_FOUND", { what: "agency" });
    }
    await tx.upload.update({
      where: { id: uploadId },
      data: {
        state: "waiting",
        attempts: 0,
        finishedAt: null,
        ...(agency !== null && {
          givenAgencyId: "agencyId" in agency ? agency.agencyId : null,
          givenAgencyName: "agencyName" in agency ? agency.agencyName : null,
        }),
        ...(year !== null && { givenYear: year }),
      },
    });
    await recordChange(tx, actor, {
      action: "decide-upload",
      subject: "upload",
      subjectId: uploadId,
      detail: { agency, year },
    });
  });
  notifyIngest();
}
