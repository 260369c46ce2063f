const END = 0x06054b50;
const ENTRY = 0x02014b50;
/** Without its comment, the end record has 22 bytes; a comment at most 65,535 more. */
const END_BYTES = 22;
const LONGEST_COMMENT = 0xffff;
const ENTRY_BYTES = 46;

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
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  for (let index = 0; index < count; index += 1) {
    if (at + ENTRY_BYTES > bytes.length || view.getUint32(at, true) !== ENTRY) break;
    const [name, extra, comment] = [28, 30, 32].map((field) => view.getUint16(at + field, true));
    const nameEnd = at + ENTRY_BYTES + (name ?? 0);
    checksums.set(
      new TextDecoder().decode(bytes.subarray(at + ENTRY_BYTES, nameEnd)),
      view.getUint32(at + 16, true),
    );
    at = nameEnd + (extra ?? 0) + (comment ?? 0);
  }
  return checksums;
}
