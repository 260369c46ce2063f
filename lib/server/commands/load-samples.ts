import "server-only";
import type { Actor } from "@/lib/domain/actor";
import { MAX_FILE_BYTES } from "@/lib/domain/upload";
import { sampleReports } from "@/lib/sample/set/sample-reports";
import { assertMay } from "@/lib/server/authorise";
import { reader, write } from "@/lib/server/db";
import { notifyIngest } from "@/lib/server/ingest/ingest";
import { keepFile } from "@/lib/server/storage";
import { enqueueFile } from "@/lib/server/store/enqueue-file";

const FILES_AT_ONCE = 40;

async function* once(bytes: Uint8Array): AsyncIterable<Uint8Array> {
  yield await Promise.resolve(bytes);
}

type SampleFile = Parameters<typeof enqueueFile>[1];

async function enqueue(files: readonly SampleFile[]): Promise<void> {
  await write(async (tx) => {
    for (const file of files) await enqueueFile(tx, file);
  });
  notifyIngest();
}

/**
 * Load the sample reports through the same queue as everybody's, so that the progress can be seen.
 * Loading them again while they are there changes nothing.
 */
export async function loadSamples(actor: Actor): Promise<{ readonly batchId: string }> {
  assertMay(actor, "administer");
  const earlier = await reader().uploadBatch.findFirst({
    where: { kind: "sample" },
    orderBy: { createdAt: "desc" },
    select: { id: true },
  });
  if (earlier !== null) return { batchId: earlier.id };

  const { id: batchId } = await write((tx) =>
    tx.uploadBatch.create({
      data: { kind: "sample", actorId: actor.id, actorName: actor.name },
      select: { id: true },
    }),
  );
  let files: SampleFile[] = [];
  for (const { fileName, bytes } of sampleReports()) {
    const file = await keepFile(once(bytes), MAX_FILE_BYTES);
    files.push({ batchId, fileName, file });
    if (files.length < FILES_AT_ONCE) continue;
    await enqueue(files);
    files = [];
  }
  await enqueue(files);
  return { batchId };
}
