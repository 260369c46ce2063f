import { cannotRead } from "@/lib/pipeline/read-failure";
import type { PicturePiece } from "./image-file";
import type { TiffTags } from "./tiff-directory";

/** Tags of TIFF 6.0. */
const TAG = {
  bits: 258,
  compression: 259,
  photometric: 262,
  fillOrder: 266,
  samples: 277,
  faxOptions: 292,
  predictor: 317,
  colours: 320,
  jpegTables: 347,
} as const;

const COMPRESSION = {
  none: 1,
  rle: 2,
  fax3: 3,
  fax4: 4,
  lzw: 5,
  jpeg: 7,
  deflate: 8,
  oldDeflate: 32946,
  packBits: 32773,
} as const;

const [WHITE_IS_ZERO, BLACK_IS_ZERO, RGB, PALETTE, CMYK, YCBCR] = [0, 1, 2, 3, 5, 6];
/** Bits of tag 292. */
const [TWO_DIMENSIONAL, BYTE_ALIGNED] = [1, 4];

const value = (tags: TiffTags, tag: number, otherwise: number) => tags.get(tag)?.[0] ?? otherwise;

/** Tag 320 has all reds first, then greens, then blues, of 16 bits each. */
function palette(tags: TiffTags, bits: number): string {
  const colours = tags.get(TAG.colours) ?? [];
  const count = 2 ** bits;
  if (bits > 8 || colours.length < 3 * count) throw cannotRead("damaged");
  const hex = Array.from({ length: count }, (_, index) =>
    [0, 1, 2]
      .map((plane) => ((colours[plane * count + index] ?? 0) >> 8).toString(16).padStart(2, "0"))
      .join(""),
  );
  return `[/Indexed /DeviceRGB ${count - 1} <${hex.join("")}>]`;
}

function colourSpace(tags: TiffTags, bits: number, samples: number): string {
  const photometric = value(tags, TAG.photometric, WHITE_IS_ZERO);
  if (photometric === PALETTE && samples === 1) return palette(tags, bits);
  if ((photometric === RGB || photometric === YCBCR) && samples === 3) return "/DeviceRGB";
  if (photometric === CMYK && samples === 4) return "/DeviceCMYK";
  const isGrey = photometric === WHITE_IS_ZERO || photometric === BLACK_IS_ZERO;
  if (isGrey && samples === 1) return "/DeviceGray";
  throw cannotRead("unsupported");
}

function filter(tags: TiffTags, { width, height }: Pick<PicturePiece, "width" | "height">): string {
  const compression = value(tags, TAG.compression, COMPRESSION.none);
  const [bits, samples] = [value(tags, TAG.bits, 1), value(tags, TAG.samples, 1)];
  const predictor =
    value(tags, TAG.predictor, 1) === 2
      ? `/DecodeParms << /Predictor 2 /Colors ${samples} /BitsPerComponent ${bits} /Columns ${width} >>`
      : "";
  const fax = (k: number, more = "") =>
    `/Filter /CCITTFaxDecode /DecodeParms << /K ${k} /Columns ${width} /Rows ${height} /EndOfBlock false ${more}>>`;
  const options = value(tags, TAG.faxOptions, 0);
  const aligned = (options & BYTE_ALIGNED) === 0 ? "" : "/EncodedByteAlign true ";
  switch (compression) {
    case COMPRESSION.none:
      return "";
    case COMPRESSION.rle:
      return fax(0, "/EncodedByteAlign true ");
    case COMPRESSION.fax3:
      return fax((options & TWO_DIMENSIONAL) === 0 ? 0 : 1, `/EndOfLine true ${aligned}`);
    case COMPRESSION.fax4:
      return fax(-1);
    case COMPRESSION.lzw:
      return `/Filter /LZWDecode ${predictor}`;
    case COMPRESSION.deflate:
    case COMPRESSION.oldDeflate:
      return `/Filter /FlateDecode ${predictor}`;
    case COMPRESSION.packBits:
      return "/Filter /RunLengthDecode";
    case COMPRESSION.jpeg: {
      const isPlainRgb = value(tags, TAG.photometric, 0) === RGB;
      const transform = isPlainRgb ? "/DecodeParms << /ColorTransform 0 >>" : "";
      return `/Filter /DCTDecode ${transform}`;
    }
    default:
      throw cannotRead("unsupported");
  }
}

/**
 * The entries of a strip's or tile's image dictionary.
 *
 * @throws {CannotRead} `unsupported` for codecs and colours that no scanner writes
 */
export function pieceEntries(
  tags: TiffTags,
  place: Pick<PicturePiece, "width" | "height">,
): string {
  const compression = value(tags, TAG.compression, COMPRESSION.none);
  const [bits, samples] = [value(tags, TAG.bits, 1), value(tags, TAG.samples, 1)];
  if (![1, 2, 4, 8, 16].includes(bits)) throw cannotRead("unsupported");
  const photometric = value(tags, TAG.photometric, WHITE_IS_ZERO);
  const isFax = compression >= COMPRESSION.rle && compression <= COMPRESSION.fax4;
  // A fax's white runs are white (0 of DeviceGray is black), whatever number TIFF gives to white.
  const isInverted = isFax ? photometric === BLACK_IS_ZERO : photometric === WHITE_IS_ZERO;
  const decode = isInverted ? "/Decode [1 0]" : "";
  const colours = colourSpace(tags, bits, samples);
  return `/ColorSpace ${colours} /BitsPerComponent ${bits} ${filter(tags, place)} ${decode}`;
}

/** PDF has the high byte of 16 bits first. */
function swapped(data: Uint8Array): Uint8Array {
  return Buffer.from(data.subarray(0, data.length & ~1)).swap16();
}

const REVERSED = Uint8Array.from({ length: 256 }, (_, byte) =>
  Number.parseInt(byte.toString(2).padStart(8, "0").split("").reverse().join(""), 2),
);

/** TIFF keeps tables that all strips share apart (TIFF technical note 2). */
function withTables(tables: readonly number[], data: Uint8Array): Uint8Array {
  if (tables.length < 4) return data;
  return Buffer.concat([Uint8Array.from(tables.slice(0, -2)), data.subarray(2)]);
}

/**
 * A strip's or tile's bytes as PDF's filters take them.
 *
 * @throws {CannotRead} `unsupported` for samples that are packed with their low byte first
 */
export function pieceData(tags: TiffTags, data: Uint8Array, isLittleEndian: boolean): Uint8Array {
  const compression = value(tags, TAG.compression, COMPRESSION.none);
  if (compression === COMPRESSION.jpeg) return withTables(tags.get(TAG.jpegTables) ?? [], data);
  if (value(tags, TAG.bits, 1) === 16 && isLittleEndian) {
    if (compression !== COMPRESSION.none) throw cannotRead("unsupported");
    return swapped(data);
  }
  if (value(tags, TAG.fillOrder, 1) === 2) return data.map((byte) => REVERSED[byte] ?? 0);
  return data;
}
