import "server-only";
import type { Actor } from "@/lib/domain/actor";
import { UploadState } from "@/lib/domain/upload";
import type { UploadBatchView } from "@/lib/domain/views/upload-batch";
import { appError } from "@/lib/errors";
import { assertMay } from "@/lib/server/authorise";
import { reader } from "@/lib/server/db";
import { agencyRef } from "@/lib/server/views/agency-ref";
import { batchLine, candidateIds, uploadInclude, uploadLine } from "@/lib/server/views/upload-view";
import { suggestForUploads } from "./suggest-for-uploads";

/**
 * A batch and what has become of each of its files so far.
 *
 * @throws {AppError} `NOT_FOUND`
 */
export async function getUploadBatch(actor: Actor, batchId: string): Promise<UploadBatchView> {
  assertMay(actor, "read");
  const batch = await reader().uploadBatch.findUnique({
    where: { id: batchId },
    include: {
      uploads: { include: uploadInclude, orderBy: [{ createdAt: "asc" }, { id: "asc" }] },
    },
  });
  if (batch === null) throw appError("NOT_FOUND", { what: "batch" });

  const { uploads } = batch;
  const candidates = await reader().agency.findMany({
    where: { id: { in: uploads.flatMap(candidateIds) } },
  });
  const agencies = new Map(candidates.map((agency) => [agency.id, agencyRef(agency)]));
  const candidatesOf = (upload: (typeof uploads)[number]) =>
    candidateIds(upload).flatMap((id) => agencies.get(id) ?? []);
  const undecided = uploads.filter(({ state }) => state === "undecided");
  const suggestions = await suggestForUploads(
    undecided.map((upload) => ({ ...upload, candidates: candidatesOf(upload) })),
    uploads,
  );
  const states = UploadState.options.map((state) => ({
    state,
    count: uploads.filter((upload) => upload.state === state).length,
  }));
  return {
    ...batchLine(batch, states),
    uploads: uploads.map((upload) =>
      uploadLine(upload, candidatesOf(upload), suggestions.get(upload.id) ?? null),
    ),
  };
}
