import "server-only";
import { createHash } from "node:crypto";
import { MAX_FILE_BYTES } from "@/lib/domain/upload";
import { appError } from "@/lib/errors";

/** A file in memory, and the name of its content. */
export interface ReceivedFile {
  readonly bytes: Uint8Array;
  readonly sha256: string;
}

/**
 * Take in a file without keeping it.
 *
 * @throws {AppError} `FILE_TOO_LARGE`, of which no more is then held
 */
export async function receivedFile(content: AsyncIterable<Uint8Array>): Promise<ReceivedFile> {
  const hash = createHash("sha256");
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of content) {
    size += chunk.byteLength;
    if (size > MAX_FILE_BYTES) {
      chunks.length = 0;
      throw appError("FILE_TOO_LARGE", { megabytes: Math.floor(MAX_FILE_BYTES / 1024 / 1024) });
    }
    hash.update(chunk);
    chunks.push(chunk);
  }
  return { bytes: Buffer.concat(chunks), sha256: hash.digest("hex") };
}
