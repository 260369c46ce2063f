import { cannotRead } from "@/lib/pipeline/read-failure";
import { ByteReader } from "./byte-reader";

/** The tags of one image (TIFF 6.0, section 2). */
export type TiffTags = ReadonlyMap<number, readonly number[]>;

/** Bytes of a value of each type, from 1: BYTE, ASCII, SHORT, LONG, RATIONAL, ... UNDEFINED (7). */
const TYPE_BYTES = [0, 1, 1, 2, 4, 8, 1, 1, 2, 4, 8];
const SHORT = 3;
const LONG = 4;
const RATIONAL = 5;
/** Values of one tag: an image of 100 megapixels may have a strip a row. */
const MOST_VALUES = 200_000;
const ENTRY_BYTES = 12;

function valueAt(reader: ByteReader, type: number, offset: number): number {
  if (type === SHORT) return reader.short(offset);
  if (type === LONG) return reader.long(offset);
  if (type === RATIONAL) return reader.long(offset) / reader.long(offset + 4);
  return reader.byte(offset);
}

function readTag(reader: ByteReader, entry: number): readonly [tag: number, values: number[]] {
  const [tag, type, count] = [reader.short(entry), reader.short(entry + 2), reader.long(entry + 4)];
  const size = TYPE_BYTES[type] ?? 0;
  // Of no type that an image is told by: private tags have all kinds.
  if (size === 0 || count > MOST_VALUES) return [tag, []];
  const start = size * count <= 4 ? entry + 8 : reader.long(entry + 8);
  // A private tag that points nowhere doesn't matter; one that is needed is missed later.
  if (start + size * count > reader.bytes.length) return [tag, []];
  return [
    tag,
    Array.from({ length: count }, (_, index) => valueAt(reader, type, start + index * size)),
  ];
}

/** The reader for a TIFF's or an EXIF block's byte order; null where the bytes are neither. */
export function tiffReader(bytes: Uint8Array): ByteReader | null {
  const [first, second] = bytes;
  if (first === 0x49 && second === 0x49) return new ByteReader(bytes, true);
  if (first === 0x4d && second === 0x4d) return new ByteReader(bytes, false);
  return null;
}

export function readDirectory(
  reader: ByteReader,
  offset: number,
): { readonly tags: TiffTags; readonly next: number } {
  const count = reader.short(offset);
  const tags = new Map<number, readonly number[]>();
  for (let index = 0; index < count; index += 1) {
    const [tag, values] = readTag(reader, offset + 2 + index * ENTRY_BYTES);
    if (!tags.has(tag)) tags.set(tag, values);
  }
  return { tags, next: reader.long(offset + 2 + count * ENTRY_BYTES) };
}

/**
 * The images of a TIFF in order.
 *
 * @param most how many are read
 * @throws {CannotRead} `damaged`, also where the images form a ring; `too-large`
 */
export function tiffImages(reader: ByteReader, most: number): TiffTags[] {
  const images: TiffTags[] = [];
  const seen = new Set<number>();
  for (let offset = reader.long(4); offset !== 0;) {
    if (seen.has(offset)) throw cannotRead("damaged");
    if (images.length >= most) throw cannotRead("too-large");
    seen.add(offset);
    const { tags, next } = readDirectory(reader, offset);
    images.push(tags);
    offset = next;
  }
  return images;
}
