import { Readable, pipeline } from "node:stream";
import { crc32, createInflateRaw } from "node:zlib";
import { LIMITS } from "@/lib/pipeline/limits";
import { CannotRead } from "@/lib/pipeline/read-failure";
import { ARCHIVE_FAILURES } from "./archive-failures";
import { type ByteSource, viewOf } from "./byte-source";
import type { Archive, Member } from "./open-archive";

const HEADER = 0x04034b50;
const HEADER_BYTES = 30;
const STORED = 0;
const DEFLATED = 8;
const CHUNK = 64 * 1024;
/** A small file may be packed as tightly as it likes, say a page of blanks. */
const RATIO_FREE_BYTES = 10 * 1024 * 1024;

/** How much may still be unpacked of an archive and of the archives in it. */
export class UnpackingBudget {
  constructor(private bytes: number) {}

  /** @throws {CannotRead} `too-large` when there is nothing left */
  spend(bytes: number): void {
    this.bytes -= bytes;
    if (this.bytes < 0) throw ARCHIVE_FAILURES.tooMuch();
  }
}

/** Where a member's packed content begins: after its own header (APPNOTE 4.3.7), of any length. */
async function contentStart(source: ByteSource, { start }: Member): Promise<number> {
  const header = viewOf(await source.read(start, HEADER_BYTES));
  if (header.byteLength < HEADER_BYTES || header.getUint32(0, true) !== HEADER) {
    throw ARCHIVE_FAILURES.damaged();
  }
  return start + HEADER_BYTES + header.getUint16(26, true) + header.getUint16(28, true);
}

async function* range(source: ByteSource, start: number, length: number) {
  for (let at = start; at < start + length;) {
    const chunk = await source.read(at, Math.min(CHUNK, start + length - at));
    if (chunk.length === 0) throw ARCHIVE_FAILURES.damaged();
    yield chunk;
    at += chunk.length;
  }
}

/** The content as it is packed out, with whatever goes wrong in that as damage. */
async function* unpacked(packed: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const inflate = createInflateRaw({ chunkSize: CHUNK });
  // What goes wrong comes out of the stream itself, below.
  const chunks: AsyncIterable<Uint8Array> = pipeline(
    Readable.from(packed),
    inflate,
    () => undefined,
  );
  try {
    yield* chunks;
  } catch (error) {
    throw error instanceof CannotRead ? error : ARCHIVE_FAILURES.damaged();
  }
}

async function* content({ source }: Archive, member: Member): AsyncGenerator<Uint8Array> {
  const { isEncrypted, method, packedSize } = member.entry;
  if (isEncrypted) throw ARCHIVE_FAILURES.encrypted();
  if (method !== STORED && method !== DEFLATED) throw ARCHIVE_FAILURES.unknownMethod();
  const packed = range(source, await contentStart(source, member), packedSize);
  yield* method === STORED ? packed : unpacked(packed);
}

/**
 * A member's content, chunk by chunk. What counts is what comes out, never what the ZIP says of it.
 *
 * @throws {CannotRead} `encrypted`, `damaged`, `too-large`, or `unsupported` for a way of packing
 */
export async function* unpackMember(
  archive: Archive,
  member: Member,
  budget: UnpackingBudget,
): AsyncGenerator<Uint8Array> {
  let [length, checksum] = [0, 0];
  budget.spend(0);
  for await (const chunk of content(archive, member)) {
    length += chunk.length;
    budget.spend(chunk.length);
    if (length > LIMITS.fileBytes) throw ARCHIVE_FAILURES.memberTooLarge();
    if (length > RATIO_FREE_BYTES && length > member.entry.packedSize * LIMITS.archiveRatio) {
      throw ARCHIVE_FAILURES.packedTooTight();
    }
    checksum = crc32(chunk, checksum);
    yield chunk;
  }
  if (checksum !== member.entry.checksum) throw ARCHIVE_FAILURES.damaged();
}
