import { LIMITS } from "@/lib/pipeline/limits";
import { cannotRead } from "@/lib/pipeline/read-failure";
import type { ByteReader } from "./byte-reader";
import { checkSize, type PagePicture, type PicturePiece, resolutionOf } from "./image-file";
import { pieceData, pieceEntries } from "./tiff-piece";
import { type TiffTags, tiffImages, tiffReader } from "./tiff-directory";

/** Tags of TIFF 6.0. */
const TAG = {
  subfile: 254,
  width: 256,
  height: 257,
  stripOffsets: 273,
  orientation: 274,
  rowsPerStrip: 278,
  stripBytes: 279,
  resolution: 282,
  planes: 284,
  resolutionUnit: 296,
  tileWidth: 322,
  tileHeight: 323,
  tileOffsets: 324,
  tileBytes: 325,
} as const;

const CENTIMETRE = 3;
const CENTIMETRES_PER_INCH = 2.54;
/** Bit 0 of tag 254: the image is another one made smaller. */
const THUMBNAIL = 1;

const first = (tags: TiffTags, tag: number): number | undefined => tags.get(tag)?.[0];

export function isTiff(bytes: Uint8Array): boolean {
  const reader = tiffReader(bytes);
  return reader !== null && bytes.length >= 8 && reader.short(2) === 42;
}

function statedResolution(tags: TiffTags): number | null {
  const value = first(tags, TAG.resolution);
  if (value === undefined || !(value > 0) || !Number.isFinite(value)) return null;
  return first(tags, TAG.resolutionUnit) === CENTIMETRE ? value * CENTIMETRES_PER_INCH : value;
}

type Place = Pick<PicturePiece, "left" | "top" | "width" | "height">;

interface Stored extends Place {
  readonly offset: number;
  readonly length: number;
}

/** Where each strip or tile belongs, and where its bytes are. */
function storedPieces(tags: TiffTags, width: number, height: number): Stored[] {
  const tileWidth = first(tags, TAG.tileWidth);
  const isTiled = tileWidth !== undefined;
  const offsets = tags.get(isTiled ? TAG.tileOffsets : TAG.stripOffsets) ?? [];
  const lengths = tags.get(isTiled ? TAG.tileBytes : TAG.stripBytes) ?? [];
  const wide = tileWidth ?? width;
  const high = first(tags, isTiled ? TAG.tileHeight : TAG.rowsPerStrip) ?? height;
  if (!(wide > 0 && high > 0)) throw cannotRead("damaged");
  checkSize(wide, Math.min(high, height));
  const columns = Math.ceil(width / wide);
  const rows = Math.ceil(height / high);
  if (offsets.length < columns * rows || lengths.length < columns * rows) {
    throw cannotRead("damaged");
  }
  return Array.from({ length: columns * rows }, (_, index) => {
    const top = Math.floor(index / columns) * high;
    return {
      left: (index % columns) * wide,
      top,
      width: wide,
      height: isTiled ? high : Math.min(high, height - top),
      offset: offsets[index] ?? 0,
      length: lengths[index] ?? 0,
    };
  });
}

function pictureOf(reader: ByteReader, tags: TiffTags): PagePicture {
  const [width, height] = [first(tags, TAG.width) ?? 0, first(tags, TAG.height) ?? 0];
  checkSize(width, height);
  if (first(tags, TAG.planes) === 2) throw cannotRead("unsupported");
  const pieces = storedPieces(tags, width, height);
  return {
    width,
    height,
    resolution: resolutionOf(width, height, statedResolution(tags)),
    orientation: first(tags, TAG.orientation) ?? 1,
    pieces: pieces.map(({ offset, length, ...place }) => ({
      ...place,
      entries: pieceEntries(tags, place),
      data: pieceData(tags, reader.slice(offset, length), reader.isLittleEndian),
    })),
  };
}

/**
 * The pages of a TIFF.
 *
 * @throws {CannotRead} `damaged`, `unsupported` for codecs of cameras and such, `too-large`
 */
export function* tiffPictures(bytes: Uint8Array): Generator<PagePicture> {
  const reader = tiffReader(bytes);
  if (reader === null) throw cannotRead("damaged");
  const images = tiffImages(reader, LIMITS.pages).filter(
    (tags) => tags.has(TAG.width) && ((first(tags, TAG.subfile) ?? 0) & THUMBNAIL) === 0,
  );
  if (images.length === 0) throw cannotRead("damaged");
  for (const tags of images) yield pictureOf(reader, tags);
}
