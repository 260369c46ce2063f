import "server-only";
import type { Actor } from "@/lib/domain/actor";
import { MAX_FILE_BYTES } from "@/lib/domain/upload";
import { sampleReports } from "@/lib/sample/set/sample-reports";
import { assertMay } from "@/lib/server/authorise";
import { reader, write } from "@/lib/server/db";
import { notifyIngest } from "@/lib/server/ingest/ingest";
import { keepFile } from "@/lib/server/storage";
import { chunksOf } from "@/lib/server/store/chunks";
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

  // Kept first and queued then: storing would contend with the writing of the files.
  const kept: Omit<SampleFile, "batchId">[] = [];
  for (const { fileName, bytes } of sampleReports()) {
    kept.push({ fileName, file: await keepFile(once(bytes), MAX_FILE_BYTES) });
  }
  const { id: batchId } = await write((tx) =>
    tx.uploadBatch.create({
      data: { kind: "sample", actorId: actor.id, actorName: actor.name },
      select: { id: true },
    }),
  );
  for (const files of chunksOf(kept, FILES_AT_ONCE)) {
    await enqueue(files.map((file) => ({ ...file, batchId })));
  }
  return { batchId };
}
