import { entriesFrom } from "@/lib/pipeline/archive/directory-entries";

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

/**
 * The checksum (CRC-32) of each part of a ZIP, by its name, as the directory at the ZIP's end gives
 * them (APPNOTE 4.3.12). Empty where there is no directory that can be read.
 */
export function checksumsOf(bytes: Uint8Array): ReadonlyMap<string, number> {
  const checksums = new Map<string, number>();
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = bytes.length < END_BYTES ? -1 : endRecord(view);
  if (end === -1) return checksums;
  const [count, start] = [view.getUint16(end + 10, true), view.getUint32(end + 16, true)];
  for (const { entry } of entriesFrom(bytes, start, count)) {
    checksums.set(new TextDecoder().decode(entry.name), entry.checksum);
  }
  return checksums;
}
