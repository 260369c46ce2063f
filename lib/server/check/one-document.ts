import "server-only";
import { sourceOfBytes } from "@/lib/pipeline/archive/byte-source";
import { MEMORY_SHELF } from "@/lib/pipeline/archive/memory-shelf";
import { openArchive } from "@/lib/pipeline/archive/open-archive";
import { type Unpacked, unpackArchive } from "@/lib/pipeline/archive/unpack-archive";
import { cannotRead } from "@/lib/pipeline/read-failure";

const several = () =>
  cannotRead("unsupported", {
    zh: "压缩包里不止一个文件，自查一次只查一份报告。请解开后选其中一份；要一次查许多份，请到“上传”。",
    en: "There is more than one file in the archive, and one report is checked at a time. Unpack it and choose one; for many at once, use Upload.",
  });

/** @throws {CannotRead} why the member could not be taken out */
function contentOf(member: Unpacked<Uint8Array>): Uint8Array | null {
  if (member.kind === "failed") throw cannotRead(member.failure.code, member.failure.message);
  return member.kind === "document" ? member.kept : null;
}

/**
 * The one document that a file is, or that is packed in it.
 *
 * @throws {CannotRead} for an archive of several files or none, or one that can't be unpacked
 */
export async function oneDocument(bytes: Uint8Array): Promise<Uint8Array> {
  const archive = await openArchive(sourceOfBytes(bytes));
  if (archive === null) return bytes;
  if (archive.members.length > 1) throw several();
  let found: Uint8Array | null = null;
  for await (const member of unpackArchive(archive, MEMORY_SHELF)) {
    const content = contentOf(member);
    if (content !== null && found !== null) throw several();
    found ??= content;
  }
  if (found === null) throw cannotRead("empty");
  return found;
}
