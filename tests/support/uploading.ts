import { setTimeout as sleep } from "node:timers/promises";
import type { UploadBatchView } from "@/lib/domain/views/upload-batch";
import { addUpload } from "@/lib/server/commands/add-upload";
import { createUploadBatch } from "@/lib/server/commands/create-upload-batch";
import { getUploadBatch } from "@/lib/server/queries/get-upload-batch";
import { sampleReports } from "@/lib/sample/set/sample-reports";
import { REVIEWER } from "./stored-report";

export interface TestFile {
  readonly fileName: string;
  readonly bytes: Uint8Array;
}

/** The first of our own sample reports. */
export function someFiles(count: number): TestFile[] {
  const files: TestFile[] = [];
  for (const { fileName, bytes } of sampleReports()) {
    if (files.length === count) break;
    files.push({ fileName, bytes });
  }
  return files;
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield await Promise.resolve(bytes);
}

/** Upload files as one batch; its id. */
export async function upload(files: readonly TestFile[]): Promise<string> {
  const { batchId } = await createUploadBatch(REVIEWER);
  for (const { fileName, bytes } of files) {
    await addUpload(REVIEWER, { batchId, fileName, content: once(bytes) });
  }
  return batchId;
}

/** The batch, once nothing of it is waiting or being read. */
export async function untilDone(batchId: string): Promise<UploadBatchView> {
  for (;;) {
    const batch = await getUploadBatch(REVIEWER, batchId);
    if (batch.isDone) return batch;
    await sleep(50);
  }
}
