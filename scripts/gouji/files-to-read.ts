import path from "node:path";
import type { ReadFailure } from "@/lib/domain/read-error";
import { ARCHIVE_FAILURES } from "@/lib/pipeline/archive/archive-failures";
import type { ByteSource } from "@/lib/pipeline/archive/byte-source";
import { MEMORY_SHELF } from "@/lib/pipeline/archive/memory-shelf";
import { openArchive } from "@/lib/pipeline/archive/open-archive";
import { type Unpacked, unpackArchive } from "@/lib/pipeline/archive/unpack-archive";
import { CannotRead } from "@/lib/pipeline/read-failure";
import type { Source } from "@/lib/server/ingest/reader-messages";
import { lookIntoPath } from "@/lib/server/look-into-path";
import { failureOfPath } from "./failure-of-path";

/** A file, or a member of an archive under the names of both, or the reason that there is none. */
export type FileToRead =
  | { readonly file: string; readonly source: Source }
  | { readonly file: string; readonly failure: ReadFailure };

function* memberToRead(file: string, member: Unpacked<Uint8Array>): Generator<FileToRead> {
  const name = [file, member.within, member.name].filter((part) => part !== null).join("/");
  if (member.kind === "document") yield { file: name, source: member.kept };
  if (member.kind === "failed") yield { file: name, failure: member.failure };
}

async function* filesIn(source: ByteSource, file: string): AsyncGenerator<FileToRead> {
  const archive = await openArchive(source);
  if (archive === null) {
    yield { file, source: path.resolve(file) };
    return;
  }
  if (archive.members.length === 0) throw ARCHIVE_FAILURES.nothingInIt();
  for await (const member of unpackArchive(archive, MEMORY_SHELF))
    yield* memberToRead(file, member);
}

/** What is to be read of the files that are named, archives unpacked as they are come to. */
export async function* filesToRead(files: readonly string[]): AsyncGenerator<FileToRead> {
  for (const file of files) {
    const failure = await failureOfPath(file);
    if (failure !== null) {
      yield { file, failure };
      continue;
    }
    try {
      yield* lookIntoPath(path.resolve(file), (source) => filesIn(source, file));
    } catch (error) {
      if (!(error instanceof CannotRead)) throw error;
      yield { file, failure: error.failure };
    }
  }
}
