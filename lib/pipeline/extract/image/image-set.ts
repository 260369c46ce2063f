import { onePageSet } from "@/lib/domain/page-set";
import { sourceOfBytes } from "@/lib/pipeline/archive/byte-source";
import { type Member, membersOf } from "@/lib/pipeline/archive/open-archive";
import { UnpackingBudget, unpackMember } from "@/lib/pipeline/archive/unpack-member";
import { isZip } from "@/lib/pipeline/extract/zip-signature";
import { zipEntries } from "@/lib/pipeline/extract/zip-directory";
import { LIMITS } from "@/lib/pipeline/limits";
import { CannotRead, cannotRead } from "@/lib/pipeline/read-failure";

/** The members of a ZIP that is nothing but images of one document's pages, in the pages' order. */
function pageMembers(bytes: Uint8Array): Member[] | null {
  if (!isZip(bytes)) return null;
  const members = membersOf(zipEntries(bytes), 0);
  const pages = onePageSet(members.map(({ name }) => name));
  if (pages === null) return null;
  const places = new Map(pages.map((name, place) => [name, place]));
  return members.toSorted((a, b) => (places.get(a.name) ?? 0) - (places.get(b.name) ?? 0));
}

/** Whether a file is a ZIP of images that are the pages of one document, going by their names. */
export function isImageSet(bytes: Uint8Array): boolean {
  return pageMembers(bytes) !== null;
}

/** An image file of a set. */
export interface ImageOfSet {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/**
 * The image files of a set, unpacked one after the other, in the order of the pages.
 *
 * @throws {CannotRead} `damaged`, `encrypted`, `too-large`
 */
export async function* imagesOfSet(bytes: Uint8Array): AsyncGenerator<ImageOfSet> {
  const members = pageMembers(bytes) ?? [];
  if (members.length > LIMITS.pages) throw cannotRead("too-large");
  const budget = new UnpackingBudget(LIMITS.unpackedBytes);
  const archive = { source: sourceOfBytes(bytes), members };
  for (const member of members) {
    const chunks: Uint8Array[] = [];
    for await (const chunk of unpackMember(archive, member, budget)) chunks.push(chunk);
    yield { name: member.name, bytes: Buffer.concat(chunks) };
  }
}

/** What is wrong with an image of a set, told with its name: that one is to be made anew. */
export function failureOfImage({ name }: ImageOfSet, error: unknown): unknown {
  if (!(error instanceof CannotRead)) return error;
  const { code, message } = error.failure;
  return cannotRead(code, {
    zh: `${name}：${message.zh}`,
    en: `${name}: ${message.en}`,
  });
}
