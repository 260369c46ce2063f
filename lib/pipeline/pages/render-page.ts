import type { ReadFailure } from "@/lib/domain/read-error";
import { IMAGE_PAGES } from "@/lib/pipeline/extract/image/image-pages";
import { PDF_PAGES } from "@/lib/pipeline/extract/pdf/pdf-pages";
import { CannotRead, cannotRead, readFailure } from "@/lib/pipeline/read-failure";
import { encodePng } from "./encode-png";
import type { PageRenderer } from "./page-renderer";

/** A page as an image that any browser shows. */
export type PageResult =
  /** `png` is null when the document has no such page. */
  | { readonly ok: true; readonly png: Uint8Array | null }
  | { readonly ok: false; readonly failure: ReadFailure };

/** The formats whose pages can be shown. */
const PAGE_RENDERERS: readonly PageRenderer[] = [PDF_PAGES, IMAGE_PAGES];

/**
 * Draw a page of a document. What is inside of the file reaches the browser as pixels alone.
 *
 * @param page from 1
 * @param width in pixels
 */
export async function renderPage(
  bytes: Uint8Array,
  page: number,
  width: number,
): Promise<PageResult> {
  try {
    const renderer = PAGE_RENDERERS.find(({ recognises }) => recognises(bytes));
    if (renderer === undefined) throw cannotRead("unsupported");
    const picture = await renderer.render(bytes, page, width);
    return { ok: true, png: picture === null ? null : encodePng(picture) };
  } catch (error) {
    if (error instanceof CannotRead) return { ok: false, failure: error.failure };
    if (error instanceof RangeError) return { ok: false, failure: readFailure("too-large") };
    throw error;
  }
}
