import type { PagePicture, PicturePiece } from "./image-file";
import { PdfWriter } from "./pdf-writer";

/**
 * Where a picture's unit square goes for each orientation, as a matrix on a page of one by one
 * (TIFF 6.0, tag 274: which of its sides are the first row and the first column).
 */
const ORIENTATIONS: Record<number, readonly number[]> = {
  1: [1, 0, 0, 1, 0, 0],
  2: [-1, 0, 0, 1, 1, 0],
  3: [-1, 0, 0, -1, 1, 1],
  4: [1, 0, 0, -1, 0, 1],
  5: [0, -1, -1, 0, 1, 1],
  6: [0, -1, 1, 0, 0, 1],
  7: [0, 1, 1, 0, 0, 0],
  8: [0, 1, -1, 0, 1, 0],
};
const UPRIGHT = [1, 0, 0, 1, 0, 0];

const isTurned = ({ orientation }: PagePicture) => orientation >= 5 && orientation <= 8;

/** The size of a picture as it is looked at, in pixels, each of which is a point of its PDF. */
export function shownSize(picture: PagePicture): readonly [width: number, height: number] {
  const { width, height } = picture;
  return isTurned(picture) ? [height, width] : [width, height];
}

/** What stays to be seen where a piece can't be decoded: neither paper nor ink. */
export const UNDRAWN = 128;
const WHITE = 255;
/** Larger pictures are drawn smaller, and between their pieces what is below shows through. */
const LARGEST_EXACT = 40_000_000;

function below({ width, height, pieces }: PagePicture): number {
  return pieces.length > 1 && width * height > LARGEST_EXACT ? WHITE : UNDRAWN;
}

/** From a picture's own pixels, y upwards, to those of its page: whole numbers, so that pieces meet. */
function toPage(picture: PagePicture): readonly number[] {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = ORIENTATIONS[picture.orientation] ?? UPRIGHT;
  const [width, height] = shownSize(picture);
  return [a, b, c, d, e * width, f * height];
}

function content(picture: PagePicture): string {
  const [width, height] = shownSize(picture);
  const paper = (below(picture) / 255).toFixed(4);
  const pieces = picture.pieces.map((piece, index) => {
    const y = picture.height - piece.top - piece.height;
    return `q ${piece.width} 0 0 ${piece.height} ${piece.left} ${y} cm /P${index} Do Q`;
  });
  return [
    `${paper} g 0 0 ${width} ${height} re f`,
    `q ${toPage(picture).join(" ")} cm`,
    ...pieces,
    "Q",
  ].join("\n");
}

const pieceEntries = ({ width, height, entries }: PicturePiece) =>
  `/Type /XObject /Subtype /Image /Width ${width} /Height ${height} ${entries}`;

/**
 * A PDF of one page that shows a picture, its data as it was. PDFium then decodes it: the codecs of
 * TIFF and JPEG are those of PDF, and its decoders bear any bytes.
 */
export function picturePdf(picture: PagePicture): Uint8Array {
  const writer = new PdfWriter();
  const [width, height] = shownSize(picture);
  const names = picture.pieces.map((_, index) => `/P${index} ${index + 5} 0 R`);
  writer.object("/Type /Catalog /Pages 2 0 R");
  writer.object("/Type /Pages /Kids [3 0 R] /Count 1");
  writer.object(
    `/Type /Page /Parent 2 0 R /MediaBox [0 0 ${width} ${height}] /Contents 4 0 R ` +
      `/Resources << /XObject << ${names.join(" ")} >> >>`,
  );
  writer.object("", Buffer.from(content(picture), "latin1"));
  for (const piece of picture.pieces) writer.object(pieceEntries(piece), piece.data);
  return writer.finish();
}
