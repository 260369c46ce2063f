import { entriesFrom, type ZipEntry } from "@/lib/pipeline/archive/directory-entries";

const END = 0x06054b50;
/** Without its comment, the end record has 22 bytes; a comment at most 65,535 more. */
const END_BYTES = 22;
const LONGEST_COMMENT = 0xffff;

/** Where the end record of a ZIP begins; -1 without one. */
function endRecord(view: DataView): number {
  const first = Math.max(0, view.byteLength - END_BYTES - LONGEST_COMMENT);
  for (let at = view.byteLength - END_BYTES; at >= first; at -= 1) {
    if (view.getUint32(at, true) === END) return at;
  }
  return -1;
}

/** Whether a ZIP has the directory that stands at its end; one that was cut has none. */
export function hasZipDirectory(bytes: Uint8Array): boolean {
  if (bytes.length < END_BYTES) return false;
  return endRecord(new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)) !== -1;
}

/** The entries of the directory at a ZIP's end; none where there is no directory that can be read. */
export function zipEntries(bytes: Uint8Array): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = bytes.length < END_BYTES ? -1 : endRecord(view);
  if (end === -1) return [];
  const [count, start] = [view.getUint16(end + 10, true), view.getUint32(end + 16, true)];
  return [...entriesFrom(bytes, start, count)].map(({ entry }) => entry);
}

/**
 * The checksum (CRC-32) of each part of a ZIP, by its name, as its directory gives them (APPNOTE
 * 4.3.12).
 */
export function checksumsOf(bytes: Uint8Array): ReadonlyMap<string, number> {
  return new Map(
    zipEntries(bytes).map(({ name, checksum }) => [new TextDecoder().decode(name), checksum]),
  );
}
