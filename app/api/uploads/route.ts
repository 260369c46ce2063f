import { createUploadBatch } from "@/lib/server/commands/create-upload-batch";
import { currentActor } from "@/lib/server/current-actor";
import { answer } from "@/lib/server/http/answer";

/** A new batch, for files to be added to. */
export function POST(): Promise<Response> {
  return answer(async () =>
    Response.json(await createUploadBatch(await currentActor()), { status: 201 }),
  );
}
