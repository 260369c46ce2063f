import { type ByteSource, viewOf } from "./byte-source";

const END = 0x06054b50;
const END64 = 0x06064b50;
const LOCATOR64 = 0x07064b50;
const END_BYTES = 22;
const END64_BYTES = 56;
const LOCATOR64_BYTES = 20;
const LONGEST_COMMENT = 0xffff;

/** Where the directory of a ZIP lies, as the record at its end says (APPNOTE 4.3.16, 4.3.14). */
export interface EndRecord {
  /** Entries of the directory. */
  readonly count: number;
  /** Bytes of the directory. */
  readonly size: number;
  /** Where the directory begins, counted from where the ZIP begins. */
  readonly offset: number;
  /** Where what follows the directory begins, counted from the file's own beginning. */
  readonly directoryEnd: number;
  /** The ZIP is one of several volumes, which only together can be unpacked. */
  readonly isVolume: boolean;
}

/** Where the end record begins within the file's tail; -1 without one. */
function findEnd(tail: DataView): number {
  for (let at = tail.byteLength - END_BYTES; at >= 0; at -= 1) {
    if (tail.getUint32(at, true) !== END) continue;
    if (at + END_BYTES + tail.getUint16(at + 20, true) <= tail.byteLength) return at;
  }
  return -1;
}

/** The larger record that a ZIP has where the numbers of the usual one are too small for it. */
async function readEnd64(source: ByteSource, locatorAt: number): Promise<EndRecord | null> {
  if (locatorAt < 0) return null;
  const locator = viewOf(await source.read(locatorAt, LOCATOR64_BYTES));
  if (locator.byteLength < LOCATOR64_BYTES || locator.getUint32(0, true) !== LOCATOR64) return null;
  const at = Number(locator.getBigUint64(8, true));
  if (at + END64_BYTES > source.size) return null;
  const end = viewOf(await source.read(at, END64_BYTES));
  if (end.byteLength < END64_BYTES || end.getUint32(0, true) !== END64) return null;
  return {
    count: Number(end.getBigUint64(32, true)),
    size: Number(end.getBigUint64(40, true)),
    offset: Number(end.getBigUint64(48, true)),
    directoryEnd: at,
    isVolume: end.getUint32(16, true) !== 0,
  };
}

/** The record at a ZIP's end, or null where there is none, as in a ZIP that was cut. */
export async function readEndRecord(source: ByteSource): Promise<EndRecord | null> {
  const start = Math.max(0, source.size - END_BYTES - LONGEST_COMMENT);
  const tail = viewOf(await source.read(start, source.size - start));
  const at = tail.byteLength < END_BYTES ? -1 : findEnd(tail);
  if (at === -1) return null;
  const larger = await readEnd64(source, start + at - LOCATOR64_BYTES);
  if (larger !== null) return larger;
  return {
    count: tail.getUint16(at + 10, true),
    size: tail.getUint32(at + 12, true),
    offset: tail.getUint32(at + 16, true),
    directoryEnd: start + at,
    isVolume: tail.getUint16(at + 4, true) !== 0,
  };
}
