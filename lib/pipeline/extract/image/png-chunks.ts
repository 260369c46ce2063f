import { crc32, inflateSync } from "node:zlib";
import { cannotRead } from "@/lib/pipeline/read-failure";
import { ByteReader } from "./byte-reader";
import { checkSize } from "./image-file";

/** A PNG's header (PNG specification, 11.2.2) with the chunks that its picture depends on. */
export interface PngFile {
  readonly width: number;
  readonly height: number;
  /** Bits of a sample. */
  readonly depth: number;
  /** Samples of a pixel. */
  readonly channels: number;
  readonly isIndexed: boolean;
  readonly isInterlaced: boolean;
  /** Red, green and blue in turn; empty without one. */
  readonly palette: Uint8Array;
  /** What tRNS says: an alpha for each colour of the palette, or the one colour that is none. */
  readonly transparency: Uint8Array;
  /** Pixels a metre; null where it isn't told. */
  readonly density: number | null;
  /** Filtered rows, unpacked. */
  readonly data: Uint8Array;
}

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
const CHANNELS: Record<number, number> = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 };
const DEPTHS: Record<number, readonly number[]> = {
  0: [1, 2, 4, 8, 16],
  2: [8, 16],
  3: [1, 2, 4, 8],
  4: [8, 16],
  6: [8, 16],
};
const INDEXED = 3;
/** All that a picture is made of. Profiles and texts are left packed: they may unpack to anything. */
const NEEDED = ["IHDR", "PLTE", "tRNS", "pHYs", "IDAT", "IEND"];
/** In the seven passes of an interlaced picture each row has a byte of its own, as other rows have. */
const ROWS_OF_PASSES = 2;

interface Chunk {
  readonly type: string;
  readonly data: Uint8Array;
}

export function isPng(bytes: Uint8Array): boolean {
  return SIGNATURE.every((byte, index) => bytes[index] === byte);
}

function chunksOf(bytes: Uint8Array): Chunk[] {
  const reader = new ByteReader(bytes, false);
  const chunks: Chunk[] = [];
  for (let offset = SIGNATURE.length; ;) {
    const length = reader.long(offset);
    const whole = reader.slice(offset + 4, length + 4);
    const type = Buffer.from(whole.subarray(0, 4)).toString("latin1");
    if (NEEDED.includes(type)) {
      if (crc32(whole) !== reader.long(offset + 8 + length)) throw cannotRead("damaged");
      chunks.push({ type, data: whole.subarray(4) });
    }
    if (type === "IEND") return chunks;
    offset += length + 12;
  }
}

/** Pixels a metre, where the chunk says that it counts in metres (11.3.5.3). */
function densityOf(data: Uint8Array | undefined): number | null {
  if (data?.length !== 9 || data[8] !== 1) return null;
  return new ByteReader(data, false).long(0) || null;
}

function unpacked(packed: Uint8Array, most: number): Uint8Array {
  try {
    return inflateSync(packed, { maxOutputLength: most });
  } catch {
    throw cannotRead("damaged");
  }
}

/**
 * Takes a PNG apart. Its data are unpacked to no more than its header speaks of.
 *
 * @throws {CannotRead} `damaged`, `too-large`
 */
export function parsePng(bytes: Uint8Array): PngFile {
  const chunks = chunksOf(bytes);
  const data = (type: string) => chunks.find((chunk) => chunk.type === type)?.data;
  const header = new ByteReader(data("IHDR") ?? new Uint8Array(), false);
  const [width, height] = [header.long(0), header.long(4)];
  checkSize(width, height);
  const [depth, colours] = [header.byte(8), header.byte(9)];
  const channels = CHANNELS[colours];
  if (channels === undefined || DEPTHS[colours]?.includes(depth) !== true) {
    throw cannotRead("damaged");
  }
  const isInterlaced = header.byte(12) === 1;
  const row = Math.ceil((width * channels * depth) / 8) + 1;
  const packed = Buffer.concat(chunks.flatMap(({ type, data }) => (type === "IDAT" ? data : [])));
  const extra = isInterlaced ? ROWS_OF_PASSES * (7 * row + 2 * height) : 0;
  return {
    width,
    height,
    depth,
    channels,
    isIndexed: colours === INDEXED,
    isInterlaced,
    palette: data("PLTE") ?? new Uint8Array(),
    transparency: data("tRNS") ?? new Uint8Array(),
    density: densityOf(data("pHYs")),
    data: unpacked(packed, height * row + extra),
  };
}
