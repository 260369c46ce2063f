import type { PageImage } from "@/lib/pipeline/extract/page-recogniser";
import { drawPage } from "@/lib/pipeline/extract/pdf/pdf-pages";
import { withPdf } from "@/lib/pipeline/extract/pdf/pdf-file";
import type { PageRenderer } from "@/lib/pipeline/pages/page-renderer";
import { IMAGE_READER } from "./image";
import type { PagePicture } from "./image-file";
import { imagesOfSet, isImageSet } from "./image-set";
import { isJpeg, jpegPicture } from "./jpeg";
import { picturePdf } from "./picture-pdf";
import { readPng } from "./png";
import { isPng } from "./png-chunks";
import { isTiff, tiffPictures } from "./tiff";

/** A decoded image as a picture, so that it is made smaller as all others are. */
function pictureOfGrey({ width, height, grey, resolution }: PageImage): PagePicture {
  const entries = "/ColorSpace /DeviceGray /BitsPerComponent 8";
  const whole = { left: 0, top: 0, width, height, entries, data: grey };
  return { width, height, resolution, orientation: 1, pieces: [whole] };
}

function* picturesOf(bytes: Uint8Array): Generator<PagePicture> {
  if (isPng(bytes)) yield pictureOfGrey(readPng(bytes));
  else if (isJpeg(bytes)) yield jpegPicture(bytes);
  else yield* tiffPictures(bytes);
}

function pictureInFile(bytes: Uint8Array, page: number): PagePicture | null {
  let number = 0;
  for (const picture of picturesOf(bytes)) {
    number += 1;
    if (number === page) return picture;
  }
  return null;
}

/** PNG and JPEG have one page each, and are not decoded to say so. */
const pagesIn = (bytes: Uint8Array) => (isTiff(bytes) ? [...tiffPictures(bytes)].length : 1);

async function pictureAt(bytes: Uint8Array, page: number): Promise<PagePicture | null> {
  if (!isImageSet(bytes)) return pictureInFile(bytes, page);
  let before = 0;
  for await (const image of imagesOfSet(bytes)) {
    const pages = pagesIn(image.bytes);
    if (page <= before + pages) return pictureInFile(image.bytes, page - before);
    before += pages;
  }
  return null;
}

/** The images of a scan, of a file or of several, in the order in which they are read; PNG without its colours, as it is read. */
export const IMAGE_PAGES: PageRenderer = {
  recognises: IMAGE_READER.recognises,
  render: async (bytes, page, width) => {
    const picture = await pictureAt(bytes, page);
    return picture === null
      ? null
      : withPdf(picturePdf(picture), (file) => drawPage(file, 1, width));
  },
};
