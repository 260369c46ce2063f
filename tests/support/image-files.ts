import { crc32, deflateSync } from "node:zlib";

/** A PNG of rows of bytes as they are packed, each without its filter byte. */
export interface DrawnPng {
  readonly width: number;
  readonly height: number;
  readonly depth: number;
  /** Of the PNG specification: 0 grey, 2 colours, 3 palette, 4 grey and alpha, 6 colours and alpha. */
  readonly colours: number;
  readonly rows: readonly (readonly number[])[];
  readonly isInterlaced?: boolean;
  readonly palette?: readonly number[];
  readonly transparency?: readonly number[];
  /** Pixels a metre. */
  readonly density?: number;
}

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

function long(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(value);
  return bytes;
}

function chunk(type: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(type, "latin1"), data]);
  return Buffer.concat([long(data.length), body, long(crc32(body))]);
}

export function pngFile(drawn: DrawnPng): Uint8Array {
  const { width, height, depth, colours, rows, palette, transparency, density } = drawn;
  const isInterlaced = drawn.isInterlaced === true ? 1 : 0;
  const header = Buffer.concat([
    long(width),
    long(height),
    Buffer.from([depth, colours, 0, 0, isInterlaced]),
  ]);
  const data = deflateSync(Buffer.from(rows.flatMap((row) => [0, ...row])));
  return Buffer.concat([
    Buffer.from(SIGNATURE),
    chunk("IHDR", header),
    ...(palette === undefined ? [] : [chunk("PLTE", Buffer.from(palette))]),
    ...(transparency === undefined ? [] : [chunk("tRNS", Buffer.from(transparency))]),
    ...(density === undefined
      ? []
      : [chunk("pHYs", Buffer.concat([long(density), long(density), Buffer.from([1])]))]),
    chunk("IDAT", data),
    chunk("IEND", new Uint8Array()),
  ]);
}

/** An image of a TIFF: its tags but those of where its one strip is, each with shorts or longs. */
export interface DrawnTiff {
  readonly tags: Readonly<Record<number, readonly number[]>>;
  readonly strip: readonly number[];
}

const [SHORT, LONG] = [3, 4];
const [STRIP_OFFSETS, STRIP_BYTES] = [273, 279];

/** A TIFF with its low bytes first. */
export function tiffFile(images: readonly DrawnTiff[]): Uint8Array {
  const parts: Buffer[] = [];
  let length = 0;
  const write = (bytes: Buffer): number => {
    const offset = length;
    parts.push(bytes);
    length += bytes.length;
    return offset;
  };
  const header = Buffer.from([0x49, 0x49, 42, 0, 0, 0, 0, 0]);
  write(header);
  let pointer = { bytes: header, at: 4 };
  for (const { tags, strip } of images) {
    const offset = write(Buffer.from(strip));
    const all: Record<number, readonly number[]> = {
      ...tags,
      [STRIP_OFFSETS]: [offset],
      [STRIP_BYTES]: [strip.length],
    };
    const entries = Object.entries(all).map(([tag, values]) => {
      const isLong = values.some((value) => value > 0xffff);
      const size = isLong ? 4 : 2;
      const data = Buffer.alloc(Math.max(4, values.length * size));
      values.forEach((value, index) =>
        isLong ? data.writeUInt32LE(value, index * 4) : data.writeUInt16LE(value, index * 2),
      );
      const entry = Buffer.alloc(12);
      entry.writeUInt16LE(Number(tag), 0);
      entry.writeUInt16LE(isLong ? LONG : SHORT, 2);
      entry.writeUInt32LE(values.length, 4);
      if (data.length > 4) entry.writeUInt32LE(write(data), 8);
      else data.copy(entry, 8);
      return entry;
    });
    const directory = Buffer.alloc(2 + entries.length * 12 + 4);
    directory.writeUInt16LE(entries.length, 0);
    entries.forEach((entry, index) => entry.copy(directory, 2 + index * 12));
    pointer.bytes.writeUInt32LE(write(directory), pointer.at);
    pointer = { bytes: directory, at: directory.length - 4 };
  }
  return Buffer.concat(parts, length);
}
