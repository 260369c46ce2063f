import "server-only";
import { createHash, randomUUID } from "node:crypto";
import { createReadStream, type ReadStream } from "node:fs";
import { mkdir, open, readdir, rename, rm, stat } from "node:fs/promises";
import { dirname, join } from "node:path";
import { appError } from "@/lib/errors";
import { readEnv } from "@/lib/server/env";

export interface StoredFile {
  readonly sha256: string;
  readonly size: number;
}

const files = () => join(readEnv().dataDir, "files");
const arriving = () => join(files(), "arriving");

/** Where the file of this content is, whether it is there or not. */
export function pathOfFile(sha256: string): string {
  return join(files(), sha256.slice(0, 2), sha256);
}

/** Some systems can't sync a folder; the file's own content is safe in any case. */
async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, "r").catch(() => null);
  try {
    await handle?.sync().catch(() => undefined);
  } finally {
    await handle?.close();
  }
}

/** Write what arrives to a temporary file, synced. */
async function receive(
  content: AsyncIterable<Uint8Array>,
  path: string,
  limit: number,
): Promise<StoredFile> {
  const hash = createHash("sha256");
  let size = 0;
  const handle = await open(path, "wx");
  try {
    for await (const chunk of content) {
      size += chunk.byteLength;
      if (size > limit) {
        throw appError("FILE_TOO_LARGE", { megabytes: Math.floor(limit / 1024 / 1024) });
      }
      hash.update(chunk);
      await handle.writeFile(chunk);
    }
    await handle.sync();
  } finally {
    await handle.close();
  }
  return { sha256: hash.digest("hex"), size };
}

/**
 * Keep a file by its content. When this returns, the file survives a power cut; whoever kept the
 * same content before has the same file.
 *
 * @throws {AppError} `FILE_TOO_LARGE`, having kept nothing
 */
export async function keepFile(
  content: AsyncIterable<Uint8Array>,
  limit: number,
): Promise<StoredFile> {
  await mkdir(arriving(), { recursive: true });
  const path = join(arriving(), randomUUID());
  try {
    const stored = await receive(content, path, limit);
    const target = pathOfFile(stored.sha256);
    await mkdir(dirname(target), { recursive: true });
    await rename(path, target);
    await syncFolder(dirname(target));
    return stored;
  } finally {
    await rm(path, { force: true });
  }
}

export function streamFile(sha256: string): ReadStream {
  return createReadStream(pathOfFile(sha256));
}

/** Far longer than an upload takes to be written down after its file was kept. */
const ORPHAN_AGE = 24 * 60 * 60 * 1000;

/**
 * Remove files that nothing refers to: leftovers of uploads that were cut off, and documents of
 * removed reports. Young ones are left alone, since their row may be on its way.
 */
export async function sweepFiles(isReferred: (sha256: string) => Promise<boolean>): Promise<void> {
  const folders = await readdir(files()).catch(() => []);
  for (const folder of folders) {
    for (const name of await readdir(join(files(), folder)).catch(() => [])) {
      const path = join(files(), folder, name);
      const { mtimeMs } = await stat(path);
      if (Date.now() - mtimeMs < ORPHAN_AGE) continue;
      if (folder === "arriving" || !(await isReferred(name))) await rm(path, { force: true });
    }
  }
}
