import { cannotRead } from "@/lib/pipeline/read-failure";
import { ByteReader } from "./byte-reader";
import { checkSize, type PagePicture, resolutionOf } from "./image-file";
import { readDirectory, tiffReader } from "./tiff-directory";

/** What a JPEG's markers say of it (ITU-T T.81, annex B). */
interface JpegHeader {
  width: number;
  height: number;
  components: number;
  /** Pixels an inch; null where it doesn't say. */
  density: number | null;
  orientation: number;
  /** Adobe's marker is there: in four colours it stands for inverted ones. */
  isAdobe: boolean;
}

const [SOI, EOI, SOS] = [0xd8, 0xd9, 0xda];
const [APP0, APP1, APP14] = [0xe0, 0xe1, 0xee];
/** Start of frame: baseline, extended and progressive. Lossless and arithmetic ones are not decoded. */
const FRAMES = [0xc0, 0xc1, 0xc2];
const OTHER_FRAMES = [0xc3, 0xc5, 0xc6, 0xc7, 0xc9, 0xca, 0xcb, 0xcd, 0xce, 0xcf];
const CENTIMETRES_PER_INCH = 2.54;
const ORIENTATION = 274;
const EXIF = "Exif\0\0";

const startsWith = (bytes: Uint8Array, text: string) =>
  Buffer.from(bytes.subarray(0, text.length)).toString("latin1") === text;

/** JFIF 1.02: units at 7 (1 an inch, 2 a centimetre), density at 8. */
function readJfif(header: JpegHeader, segment: ByteReader): void {
  if (segment.bytes.length < 12 || !startsWith(segment.bytes, "JFIF\0")) return;
  const [unit, density] = [segment.byte(7), segment.short(8)];
  if (density === 0) return;
  if (unit === 1) header.density = density;
  if (unit === 2) header.density = density * CENTIMETRES_PER_INCH;
}

function readExif(header: JpegHeader, { bytes }: ByteReader): void {
  if (!startsWith(bytes, EXIF)) return;
  const reader = tiffReader(bytes.subarray(EXIF.length));
  if (reader === null) return;
  try {
    const { tags } = readDirectory(reader, reader.long(4));
    header.orientation = tags.get(ORIENTATION)?.[0] ?? 1;
  } catch {
    // What a camera wrote beside its picture may be broken; the picture is not.
  }
}

function readFrame(header: JpegHeader, segment: ByteReader): void {
  header.height = segment.short(1);
  header.width = segment.short(3);
  header.components = segment.byte(5);
}

/** @throws {CannotRead} `damaged` where the markers don't lead to a scan */
function readHeader(bytes: Uint8Array): JpegHeader {
  const reader = new ByteReader(bytes, false);
  const header: JpegHeader = {
    width: 0,
    height: 0,
    components: 0,
    density: null,
    orientation: 1,
    isAdobe: false,
  };
  let offset = 2;
  for (;;) {
    if (reader.byte(offset) !== 0xff) throw cannotRead("damaged");
    const marker = reader.byte(offset + 1);
    // Any number of 0xFF may stand before a marker.
    if (marker === 0xff) {
      offset += 1;
      continue;
    }
    if (marker === SOS) return header;
    if (OTHER_FRAMES.includes(marker)) throw cannotRead("unsupported");
    const length = reader.short(offset + 2);
    const segment = new ByteReader(reader.slice(offset + 4, length - 2), false);
    if (marker === APP0) readJfif(header, segment);
    if (marker === APP1) readExif(header, segment);
    if (marker === APP14) header.isAdobe = startsWith(segment.bytes, "Adobe");
    if (FRAMES.includes(marker)) readFrame(header, segment);
    offset += 2 + length;
  }
}

/** The end of the image may be followed by padding, never by much. */
function hasEnd(bytes: Uint8Array): boolean {
  return bytes.lastIndexOf(EOI) > 0 && Buffer.from(bytes).lastIndexOf(Buffer.of(0xff, EOI)) > 0;
}

const COLOURS: Record<number, string> = { 1: "/DeviceGray", 3: "/DeviceRGB", 4: "/DeviceCMYK" };
const INVERTED = "/Decode [1 0 1 0 1 0 1 0]";

export function isJpeg(bytes: Uint8Array): boolean {
  return bytes[0] === 0xff && bytes[1] === SOI && bytes[2] === 0xff;
}

/**
 * The picture of a JPEG file.
 *
 * @throws {CannotRead} `damaged`, `unsupported` for kinds that nothing writes, `too-large`
 */
export function jpegPicture(bytes: Uint8Array): PagePicture {
  const { width, height, components, density, orientation, isAdobe } = readHeader(bytes);
  checkSize(width, height);
  const colours = COLOURS[components];
  // A file that was cut off would be read as if the rest of its page were empty.
  if (colours === undefined || !hasEnd(bytes)) throw cannotRead("damaged");
  const decode = components === 4 && isAdobe ? INVERTED : "";
  return {
    width,
    height,
    resolution: resolutionOf(width, height, density),
    orientation,
    pieces: [
      {
        left: 0,
        top: 0,
        width,
        height,
        entries: `/ColorSpace ${colours} /BitsPerComponent 8 /Filter /DCTDecode ${decode}`,
        data: bytes,
      },
    ],
  };
}
