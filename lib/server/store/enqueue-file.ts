import "server-only";
import type { Transaction } from "@/lib/server/db";
import type { StoredFile } from "@/lib/server/storage";
import { plainText } from "./plain-text";

interface QueuedFile {
  readonly batchId: string;
  readonly fileName: string;
  readonly file: StoredFile;
}

/** Put a kept file at the end of the queue. */
export async function enqueueFile(
  tx: Transaction,
  { batchId, fileName, file }: QueuedFile,
): Promise<string> {
  const name = plainText(fileName, 300);
  await tx.sourceFile.upsert({
    where: { sha256: file.sha256 },
    create: { ...file, name },
    update: {},
  });
  const { id } = await tx.upload.create({
    data: { batchId, fileName: name, sourceSha256: file.sha256 },
    select: { id: true },
  });
  return id;
}
