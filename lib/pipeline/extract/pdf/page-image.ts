import type { PageImage } from "@/lib/pipeline/extract/page-recogniser";
import type { PdfEngine } from "./engine";
import { renderPage } from "./render-page";

const POINTS_PER_INCH = 72;
/** Pixels of a page that is rendered, at the most: an A3 page at 300 dpi has 17 million. */
const MOST_PIXELS = 40_000_000;
/** FPDFBitmap_Gray, with FPDF_ANNOT and FPDF_GRAYSCALE: annotations are seen, colours are not. */
const GREY = { bitmap: 1, bytesPerPixel: 1, flags: 0x01 | 0x08 };

/**
 * How a page looks, in grey, at a resolution in pixels an inch. Null where there is no room for it.
 *
 * @param form whose fields stand on it; 0 for none
 */
export function renderGrey(
  engine: PdfEngine,
  page: number,
  resolution: number,
  form = 0,
): PageImage | null {
  const { pdfium } = engine;
  const [wide, high] = [pdfium.FPDF_GetPageWidthF(page), pdfium.FPDF_GetPageHeightF(page)];
  const scale = Math.min(
    resolution / POINTS_PER_INCH,
    Math.sqrt(MOST_PIXELS / Math.max(1, wide * high)),
  );
  const [width, height] = [Math.round(wide * scale), Math.round(high * scale)];
  const grey = renderPage(engine, { page, form }, width, height, GREY);
  return grey === null ? null : { width, height, grey, resolution: scale * POINTS_PER_INCH };
}
