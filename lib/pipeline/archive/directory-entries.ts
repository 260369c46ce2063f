import { viewOf } from "./byte-source";

const ENTRY = 0x02014b50;
const ENTRY_BYTES = 46;
/** The extra field of sizes that 32 bits can't hold (APPNOTE 4.5.3). */
const ZIP64_FIELD = 0x0001;
const IN_ZIP64_FIELD = 0xffffffff;

/** What the directory of a ZIP says of one of its members (APPNOTE 4.3.12). */
export interface ZipEntry {
  /** The name's bytes, in whatever encoding. */
  readonly name: Uint8Array;
  readonly isNameUtf8: boolean;
  readonly extra: Uint8Array;
  readonly isEncrypted: boolean;
  /** 0: as it is, 8: deflated; what else there is we can't unpack. */
  readonly method: number;
  /** CRC-32 of the content. */
  readonly checksum: number;
  /** Bytes of the packed content. */
  readonly packedSize: number;
  /** Bytes of the content, which may be a lie. */
  readonly size: number;
  /** Where the member's own header begins, counted from where the ZIP begins. */
  readonly offset: number;
}

/** The content of one of the extra fields, or null without it. */
export function extraField(extra: Uint8Array, wanted: number): Uint8Array | null {
  const view = viewOf(extra);
  for (let at = 0; at + 4 <= extra.length;) {
    const end = at + 4 + view.getUint16(at + 2, true);
    if (view.getUint16(at, true) === wanted) return extra.subarray(at + 4, end);
    at = end;
  }
  return null;
}

/** The numbers, those that don't fit taken from the extra field, where they stand one by one. */
function widened(numbers: readonly number[], extra: Uint8Array): number[] {
  const field = extraField(extra, ZIP64_FIELD);
  if (field === null) return [...numbers];
  const view = viewOf(field);
  let at = 0;
  return numbers.map((number) => {
    if (number !== IN_ZIP64_FIELD || at + 8 > field.length) return number;
    const wide = Number(view.getBigUint64(at, true));
    at += 8;
    return wide;
  });
}

/**
 * The entries of a ZIP's directory one by one, each with where it ends, until something else stands
 * there.
 *
 * @param start where the first begins
 * @param count how many there should be
 */
export function* entriesFrom(
  directory: Uint8Array,
  start: number,
  count: number,
): Generator<{ readonly entry: ZipEntry; readonly end: number }> {
  const view = viewOf(directory);
  let at = start;
  for (let index = 0; index < count; index += 1) {
    if (at + ENTRY_BYTES > directory.length || view.getUint32(at, true) !== ENTRY) return;
    const nameEnd = at + ENTRY_BYTES + view.getUint16(at + 28, true);
    const extraEnd = nameEnd + view.getUint16(at + 30, true);
    const end = extraEnd + view.getUint16(at + 32, true);
    const flags = view.getUint16(at + 8, true);
    const extra = directory.subarray(nameEnd, extraEnd);
    const [size = 0, packedSize = 0, offset = 0] = widened(
      [24, 20, 42].map((field) => view.getUint32(at + field, true)),
      extra,
    );
    const entry = {
      name: directory.subarray(at + ENTRY_BYTES, nameEnd),
      isNameUtf8: (flags & 0x800) !== 0,
      extra,
      isEncrypted: (flags & 1) !== 0,
      method: view.getUint16(at + 10, true),
      checksum: view.getUint32(at + 16, true),
      packedSize,
      size,
      offset,
    };
    yield { entry, end };
    at = end;
  }
}

/**
 * The entries of a ZIP's directory, in its order.
 *
 * @returns null where there are fewer than there should be
 */
export function directoryEntries(directory: Uint8Array, count: number): ZipEntry[] | null {
  const entries: ZipEntry[] = [];
  for (const { entry, end } of entriesFrom(directory, 0, count)) {
    if (end > directory.length) return null;
    entries.push(entry);
  }
  return entries.length < count ? null : entries;
}
