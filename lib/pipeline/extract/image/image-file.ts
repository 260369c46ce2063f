import { cannotRead } from "@/lib/pipeline/read-failure";

/** A picture of a page in a PDF of its own, with what it takes to draw it. */
export interface PagePicture {
  /** In pixels, as stored. */
  readonly width: number;
  readonly height: number;
  /** Pixels an inch, as the file says or as its size lets one guess. */
  readonly resolution: number;
  /** How it is to be turned and mirrored to be looked at: EXIF's and TIFF's tag 274. */
  readonly orientation: number;
  /** Strips or tiles, each where it belongs. */
  readonly pieces: readonly PicturePiece[];
}

export interface PicturePiece {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  /** The entries of its image dictionary but the size (ISO 32000-1, 8.9.5). */
  readonly entries: string;
  readonly data: Uint8Array;
}

/** Pixels of a page, at the most: A3 at 600 dpi has 70 million. */
const MOST_PIXELS = 100_000_000;
/** A sheet's sides are that long, in inches, where what a file says of its resolution is right. */
const SMALLEST_SHEET = 5;
const LARGEST_SHEET = 25;
/** The short side of A4, in inches: most pages are of this size. */
const A4_WIDTH = 8.27;

/**
 * @throws {CannotRead} `damaged` for a picture without pixels, `too-large` for one of more than any
 *   page has; told by the header, before anything is decoded
 */
export function checkSize(width: number, height: number): void {
  if (!(width > 0 && height > 0)) throw cannotRead("damaged");
  if (width * height > MOST_PIXELS) throw cannotRead("too-large");
}

/** Pixels an inch: what the file says where it makes a sheet of paper, else as if it were A4. */
export function resolutionOf(width: number, height: number, stated: number | null): number {
  const inches = stated === null ? 0 : Math.max(width, height) / stated;
  if (stated !== null && inches >= SMALLEST_SHEET && inches <= LARGEST_SHEET) return stated;
  return Math.max(1, Math.min(width, height) / A4_WIDTH);
}
