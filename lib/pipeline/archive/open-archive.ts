import { onePageSet } from "@/lib/domain/page-set";
import { isLitter } from "@/lib/domain/litter";
import { isZip } from "@/lib/pipeline/extract/zip-signature";
import { LIMITS } from "@/lib/pipeline/limits";
import { ARCHIVE_FAILURES } from "./archive-failures";
import type { ByteSource } from "./byte-source";
import { directoryEntries, type ZipEntry } from "./directory-entries";
import { isDocumentPackage } from "./document-package";
import { type EndRecord, readEndRecord } from "./end-record";
import { DistinctNames, isFolder, memberName } from "./member-name";

/** A file in an archive. */
export interface Member {
  /** Unlike those of the other members, with the folders that it is in. */
  readonly name: string;
  readonly entry: ZipEntry;
  /** Where its own header begins in the file. */
  readonly start: number;
}

/** A ZIP of files. */
export interface Archive {
  readonly source: ByteSource;
  /** Without folders and what systems leave in them. */
  readonly members: readonly Member[];
}

/** A directory of as many entries as there may be, each with a name and a comment of some length. */
const MOST_DIRECTORY_BYTES = 8 * 1024 * 1024;

async function entriesOf(
  source: ByteSource,
  end: EndRecord,
): Promise<{ entries: readonly ZipEntry[]; shift: number } | null> {
  // Something may stand before the ZIP, as in one that unpacks itself; all offsets are then shifted.
  const start = end.directoryEnd - end.size;
  if (start < 0 || end.offset > start) return null;
  const entries = directoryEntries(await source.read(start, end.size), end.count);
  return entries === null ? null : { entries, shift: start - end.offset };
}

/** The members of a ZIP by its entries, without folders and what systems leave in them. */
export function membersOf(entries: readonly ZipEntry[], shift: number): Member[] {
  const distinct = new DistinctNames();
  return entries.flatMap((entry): Member[] => {
    const name = memberName(entry);
    if (isFolder(entry) || isLitter(name)) return [];
    return [{ name: distinct.add(name), entry, start: entry.offset + shift }];
  });
}

/** What a document that is kept as a ZIP has for its first part, by habit or by its standard. */
const FIRST_PART = /^(?:\[Content_Types\]|_rels|docProps|word|xl|mimetype|META-INF|OFD|Doc_)/iu;
const HEADER_BYTES = 30;
const FIRST_PART_LENGTH = 20;

/** Readers of documents get along without a directory; nobody else does. */
async function beginsAsDocument(source: ByteSource): Promise<boolean> {
  const name = await source.read(HEADER_BYTES, FIRST_PART_LENGTH);
  return FIRST_PART.test(new TextDecoder("latin1").decode(name));
}

/**
 * Open a ZIP of files. Of the ZIP its directory alone is read.
 *
 * @returns null where the bytes are no archive that can be opened: a document, among them the images
 *   of a document's pages, or a ZIP that was cut
 * @throws {CannotRead} `damaged`; `too-large` with too many files; `unsupported` for one of several
 *   volumes
 */
export async function openArchive(source: ByteSource): Promise<Archive | null> {
  if (!isZip(await source.read(0, 4))) return null;
  const end = await readEndRecord(source);
  if (end === null) return null;
  if (end.isVolume) throw ARCHIVE_FAILURES.volume();
  if (end.count > LIMITS.zipEntries || end.size > MOST_DIRECTORY_BYTES) {
    throw ARCHIVE_FAILURES.tooManyMembers();
  }
  const directory = await entriesOf(source, end);
  if (directory === null) {
    if (await beginsAsDocument(source)) return null;
    throw ARCHIVE_FAILURES.damaged();
  }
  const { entries, shift } = directory;
  if (isDocumentPackage(entries.map(memberName))) return null;
  const members = membersOf(entries, shift);
  return onePageSet(members.map(({ name }) => name)) === null ? { source, members } : null;
}
