import "server-only";
import { ARCHIVE_FAILURES } from "@/lib/pipeline/archive/archive-failures";
import type { ByteSource } from "@/lib/pipeline/archive/byte-source";
import { openArchive } from "@/lib/pipeline/archive/open-archive";
import { type Shelf, type Unpacked, unpackArchive } from "@/lib/pipeline/archive/unpack-archive";
import { LIMITS } from "@/lib/pipeline/limits";
import { CannotRead } from "@/lib/pipeline/read-failure";
import { write } from "@/lib/server/db";
import { lookIntoPath } from "@/lib/server/look-into-path";
import { keepFile, pathOfFile, type StoredFile } from "@/lib/server/storage";
import { enqueueMembers } from "@/lib/server/store/enqueue-members";
import { type ClaimedUpload, failUpload, finishUpload } from "./queue";

type Member = Unpacked<StoredFile>;

/** Members are kept by their content, like all files, and never by their names. */
const STORAGE: Shelf<StoredFile> = {
  keep: (content) => keepFile(content, LIMITS.fileBytes),
  look: ({ sha256 }, at) => lookIntoPath(pathOfFile(sha256), at),
};

/** All members of the archive that a file is; nothing where it is none. */
async function* membersIn(source: ByteSource): AsyncGenerator<Member> {
  const archive = await openArchive(source);
  if (archive === null) return;
  if (archive.members.length === 0) throw ARCHIVE_FAILURES.nothingInIt();
  yield* unpackArchive(archive, STORAGE);
}

/** The members become uploads, and the archive is done with, in one transaction. */
async function storeMembers(upload: ClaimedUpload, members: readonly Member[]): Promise<void> {
  await write(async (tx) => {
    await finishUpload(tx, upload, { state: "unpacked", failure: null });
    await enqueueMembers(tx, { batchId: upload.batchId, archiveId: upload.id }, members);
  });
}

/**
 * Unpack an upload that is an archive: each member becomes an upload of its own. When it is cut off,
 * the whole is done again: members that were kept already are then kept as they are.
 *
 * @param stopping abandons the work between two members, by throwing
 * @returns false where it is no archive, and nothing was done
 */
export async function unpackUpload(upload: ClaimedUpload, stopping: AbortSignal): Promise<boolean> {
  const members: Member[] = [];
  try {
    for await (const member of lookIntoPath(pathOfFile(upload.sourceSha256), membersIn)) {
      stopping.throwIfAborted();
      members.push(member);
    }
  } catch (error) {
    if (!(error instanceof CannotRead)) throw error;
    await failUpload(upload, error.failure);
    return true;
  }
  if (members.length === 0) return false;
  await storeMembers(upload, members);
  return true;
}
