import type { Extracted, FormatReader } from "@/lib/pipeline/extract/format-reader";
import type { PageImage, PageRecogniser } from "@/lib/pipeline/extract/page-recogniser";
import { buildPagedDocument } from "@/lib/pipeline/extract/paged/build-paged-document";
import type { PageContent } from "@/lib/pipeline/extract/paged/page-content";
import { cannotRead } from "@/lib/pipeline/read-failure";
import { drawPicture } from "./draw-picture";
import { failureOfImage, imagesOfSet, isImageSet } from "./image-set";
import { isJpeg, jpegPicture } from "./jpeg";
import { readPng } from "./png";
import { isPng } from "./png-chunks";
import { isTiff, tiffPictures } from "./tiff";

/** PNG, JPEG or TIFF, told by content. */
const isImage = (bytes: Uint8Array) => isPng(bytes) || isJpeg(bytes) || isTiff(bytes);

async function* pagesOfFile(bytes: Uint8Array): AsyncGenerator<PageImage> {
  if (isPng(bytes)) yield readPng(bytes);
  else if (isJpeg(bytes)) yield await drawPicture(jpegPicture(bytes));
  else for (const picture of tiffPictures(bytes)) yield await drawPicture(picture);
}

async function* pagesOfSet(bytes: Uint8Array): AsyncGenerator<PageImage> {
  for await (const image of imagesOfSet(bytes)) {
    try {
      if (!isImage(image.bytes)) throw cannotRead("damaged");
      yield* pagesOfFile(image.bytes);
    } catch (error) {
      throw failureOfImage(image, error);
    }
  }
}

/**
 * The pages that an image file or a set of them shows, one after the other: a TIFF may have many, and
 * each takes tens of megabytes.
 *
 * @throws {CannotRead} `damaged`, `unsupported`, `too-large`
 */
export function pageImages(bytes: Uint8Array): AsyncGenerator<PageImage> {
  return isImageSet(bytes) ? pagesOfSet(bytes) : pagesOfFile(bytes);
}

async function readImage(bytes: Uint8Array, recogniser: PageRecogniser | null): Promise<Extracted> {
  if (recogniser === null) throw cannotRead("needs-ocr");
  const pages: PageContent[] = [];
  for await (const image of pageImages(bytes)) {
    pages.push(await recogniser.recognise(image, pages.length + 1));
  }
  return buildPagedDocument(pages, "image");
}

/** PNG, JPEG and TIFF, or a ZIP of the images of one document: pages that were scanned or photographed. */
export const IMAGE_READER: FormatReader = {
  recognises: (bytes) => isImage(bytes) || isImageSet(bytes),
  read: readImage,
};
