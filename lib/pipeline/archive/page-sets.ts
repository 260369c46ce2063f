import { zipSync } from "fflate";
import { PAGE_SET_TIME, pageSetName, pageSets } from "@/lib/domain/page-set";
import { LIMITS } from "@/lib/pipeline/limits";
import { ARCHIVE_FAILURES } from "./archive-failures";
import type { Archive, Member } from "./open-archive";
import { type UnpackingBudget, unpackMember } from "./unpack-member";

/** What becomes one document: a member of an archive, or several images that are its pages. */
interface DocumentInArchive {
  readonly name: string;
  readonly members: readonly Member[];
}

/** The documents of an archive, where the first of their members stands. */
export function documentsOf(members: readonly Member[]): DocumentInArchive[] {
  const byName = new Map(members.map((member) => [member.name, member]));
  const sets = pageSets([...byName.keys()]);
  const setOf = new Map(sets.flatMap((pages) => pages.map((name) => [name, pages] as const)));
  const begun = new Set<readonly string[]>();
  return members.flatMap((member): DocumentInArchive[] => {
    const pages = setOf.get(member.name);
    if (pages === undefined) return [{ name: member.name, members: [member] }];
    if (begun.has(pages)) return [];
    begun.add(pages);
    return [{ name: pageSetName(pages), members: pages.flatMap((name) => byName.get(name) ?? []) }];
  });
}

/**
 * Images of one document as a ZIP of their own, each as it was.
 *
 * @throws {CannotRead} what {@link unpackMember} throws, and `too-large` where they are more than a
 *   file may have
 */
export async function* packedSet(
  archive: Archive,
  members: readonly Member[],
  budget: UnpackingBudget,
): AsyncGenerator<Uint8Array> {
  const files: Record<string, Uint8Array> = {};
  let length = 0;
  for (const member of members) {
    const chunks: Uint8Array[] = [];
    for await (const chunk of unpackMember(archive, member, budget)) {
      length += chunk.length;
      if (length > LIMITS.fileBytes) throw ARCHIVE_FAILURES.memberTooLarge();
      chunks.push(chunk);
    }
    const name = member.name.slice(member.name.lastIndexOf("/") + 1);
    files[name] = Buffer.concat(chunks);
  }
  yield zipSync(files, { level: 0, mtime: PAGE_SET_TIME });
}
