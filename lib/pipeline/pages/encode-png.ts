import { crc32, deflateSync } from "node:zlib";
import type { Picture } from "./picture";

const SIGNATURE = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);
/** Colour types of IHDR (PNG, third edition, 11.2.1). */
const GREY = 0;
const TRUECOLOUR = 2;
const BIT_DEPTH = 8;
/** Print is small at any level; higher ones take several times as long for a tenth less. */
const LEVEL = 3;

function chunk(type: string, data: Uint8Array): Buffer {
  const bytes = Buffer.alloc(data.length + 12);
  bytes.writeUInt32BE(data.length, 0);
  bytes.write(type, 4, "latin1");
  bytes.set(data, 8);
  bytes.writeUInt32BE(crc32(bytes.subarray(4, data.length + 8)), data.length + 8);
  return bytes;
}

function header({ width, height }: Picture, colourType: number): Buffer {
  const bytes = Buffer.alloc(13);
  bytes.writeUInt32BE(width, 0);
  bytes.writeUInt32BE(height, 4);
  bytes[8] = BIT_DEPTH;
  bytes[9] = colourType;
  return bytes;
}

function isGrey({ rgb }: Picture): boolean {
  for (let at = 0; at < rgb.length; at += 3) {
    if (rgb[at] !== rgb[at + 1] || rgb[at] !== rgb[at + 2]) return false;
  }
  return true;
}

/** Every row behind a byte that says that it is not filtered; of a grey picture one byte a pixel. */
function scanlines({ width, height, rgb }: Picture, channels: 1 | 3): Uint8Array {
  const length = width * channels;
  const lines = new Uint8Array(height * (length + 1));
  for (let row = 0; row < height; row += 1) {
    const from = row * width * 3;
    const to = row * (length + 1) + 1;
    if (channels === 3) lines.set(rgb.subarray(from, from + length), to);
    else for (let x = 0; x < width; x += 1) lines[to + x] = rgb[from + x * 3] ?? 0;
  }
  return lines;
}

/** A picture as a PNG file; without colours it takes a third of the room. */
export function encodePng(picture: Picture): Uint8Array {
  const isWithoutColour = isGrey(picture);
  const lines = scanlines(picture, isWithoutColour ? 1 : 3);
  return Buffer.concat([
    SIGNATURE,
    chunk("IHDR", header(picture, isWithoutColour ? GREY : TRUECOLOUR)),
    chunk("IDAT", deflateSync(lines, { level: LEVEL })),
    chunk("IEND", new Uint8Array()),
  ]);
}
