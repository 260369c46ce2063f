import { sourceOfBytes } from "@/lib/pipeline/archive/byte-source";
import { openArchive } from "@/lib/pipeline/archive/open-archive";
import { type Shelf, type Unpacked, unpackArchive } from "@/lib/pipeline/archive/unpack-archive";

export type MemberInMemory = Unpacked<Uint8Array>;

const IN_MEMORY: Shelf<Uint8Array> = {
  keep: async (content) => {
    const chunks: Uint8Array[] = [];
    for await (const chunk of content) chunks.push(chunk);
    return new Uint8Array(Buffer.concat(chunks));
  },
  look: (kept, at) => at(sourceOfBytes(kept)),
};

/** All that an archive holds, unpacked in memory; null where it is no archive. */
export async function unpackedMembers(
  bytes: Uint8Array,
  mostBytes?: number,
): Promise<MemberInMemory[] | null> {
  const archive = await openArchive(sourceOfBytes(bytes));
  if (archive === null) return null;
  const members: MemberInMemory[] = [];
  for await (const member of unpackArchive(archive, IN_MEMORY, mostBytes)) members.push(member);
  return members;
}
