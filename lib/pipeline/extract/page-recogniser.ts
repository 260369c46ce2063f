import type { PageContent } from "./paged/page-content";

/** An image of a page: one byte a pixel, 0 black to 255 white, row by row from the top left. */
export interface PageImage {
  readonly width: number;
  readonly height: number;
  readonly grey: Uint8Array;
  /** Pixels an inch, as it was scanned or rendered. */
  readonly resolution: number;
}

/** Reads the text and the rules of a page from its image. Implemented by `lib/ocr`. */
export interface PageRecogniser {
  /** @param number the page's number, from 1 */
  readonly recognise: (image: PageImage, number: number) => Promise<PageContent>;
}
