import type { PageRecogniser } from "@/lib/pipeline/extract/page-recogniser";
import type { PageContent } from "@/lib/pipeline/extract/paged/page-content";
import { skewBox } from "@/lib/pipeline/extract/paged/skew";
import { turnPage } from "@/lib/pipeline/extract/paged/turn";
import { cannotRead } from "@/lib/pipeline/read-failure";
import { type DecodedImage, decodeImage } from "./decode-image";
import { drawImages, type DrawnImage } from "./draw-images";
import type { OfdPage } from "./page";
import type { PlacedImage } from "./placement";

/** A page of images that was read. */
export interface ScannedPage {
  /** Null where no image could be decoded. */
  readonly content: PageContent | null;
  /** Images that could not be decoded. */
  readonly undecoded: number;
}

/** Pixels of the images of a page, at the most: twice an A3 page at 600 dpi. */
const MOST_PIXELS = 150_000_000;
/** A scan may come in strips. */
const MOST_IMAGES = 1_000;

/** Each file once, however often the page shows it. */
async function decodedImages(
  images: readonly PlacedImage[],
  fileOf: (resource: string) => Uint8Array | undefined,
): Promise<DrawnImage[]> {
  if (images.length > MOST_IMAGES) throw cannotRead("too-large");
  const decoded = new Map<string, DecodedImage | null>();
  const drawn: DrawnImage[] = [];
  let pixels = 0;
  for (const placed of images) {
    const { resource } = placed;
    let image = decoded.get(resource);
    if (image === undefined) {
      const bytes = fileOf(resource);
      image = bytes === undefined ? null : await decodeImage(bytes);
      decoded.set(resource, image);
    }
    if (image === null) continue;
    pixels += image.width * image.height;
    if (pixels > MOST_PIXELS) throw cannotRead("too-large");
    drawn.push({ ...placed, image });
  }
  return drawn;
}

/** What a page says itself, where the recogniser made the page upright and straight. */
function straightened(content: PageContent, { turn = 0, skew = 0 }: PageContent): PageContent {
  const turned = turnPage(content, turn);
  return {
    ...turned,
    glyphs: turned.glyphs.map((glyph) => ({ ...glyph, box: skewBox(glyph.box, -skew, turned) })),
  };
}

/**
 * Read a page by its images; text and lines that it has beside them stay.
 *
 * @param fileOf the file of an image by its resource
 * @throws {CannotRead} `too-large`
 */
export async function readScannedPage(
  { content, images }: OfdPage,
  fileOf: (resource: string) => Uint8Array | undefined,
  recogniser: PageRecogniser,
): Promise<ScannedPage> {
  const drawn = await decodedImages(images, fileOf);
  const undecoded = images.length - drawn.length;
  if (drawn.length === 0) return { content: null, undecoded };
  const picture = await drawImages(drawn, content);
  const recognised = await recogniser.recognise(picture, content.number);
  const own = straightened(content, recognised);
  return {
    content: {
      ...recognised,
      glyphs: [...recognised.glyphs, ...own.glyphs],
      horizontal: [...recognised.horizontal, ...own.horizontal],
      vertical: [...recognised.vertical, ...own.vertical],
    },
    undecoded,
  };
}
