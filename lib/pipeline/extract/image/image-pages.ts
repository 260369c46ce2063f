import type { PageImage } from "@/lib/pipeline/extract/page-recogniser";
import { drawPage } from "@/lib/pipeline/extract/pdf/pdf-pages";
import { withPdf } from "@/lib/pipeline/extract/pdf/pdf-file";
import type { PageRenderer } from "@/lib/pipeline/pages/page-renderer";
import { IMAGE_READER } from "./image";
import type { PagePicture } from "./image-file";
import { isJpeg, jpegPicture } from "./jpeg";
import { picturePdf } from "./picture-pdf";
import { readPng } from "./png";
import { isPng } from "./png-chunks";
import { tiffPictures } from "./tiff";

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

function pictureAt(bytes: Uint8Array, page: number): PagePicture | null {
  let number = 0;
  for (const picture of picturesOf(bytes)) {
    number += 1;
    if (number === page) return picture;
  }
  return null;
}

/** The images of a scan, in the order in which they are read; PNG without its colours, as it is read. */
export const IMAGE_PAGES: PageRenderer = {
  recognises: IMAGE_READER.recognises,
  render: async (bytes, page, width) => {
    const picture = pictureAt(bytes, page);
    return picture === null
      ? null
      : withPdf(picturePdf(picture), (file) => drawPage(file, 1, width));
  },
};
