import type { Picture } from "@/lib/pipeline/pages/picture";
import type { PdfEngine } from "./engine";
import { renderPage } from "./render-page";

/** Pixels of a page, at the most; what is longer is drawn smaller than asked. */
const MOST_PIXELS = 16_000_000;
/** FPDFBitmap_BGR, with FPDF_ANNOT and FPDF_REVERSE_BYTE_ORDER: red before green and blue. */
const COLOUR = { bitmap: 2, bytesPerPixel: 3, flags: 0x01 | 0x10 };

/**
 * How a page looks, in colour, so many pixels wide. Null where there is no room for it, or nothing
 * to show.
 *
 * @param form whose fields stand on it; 0 for none
 */
export function renderPicture(
  engine: PdfEngine,
  page: number,
  asked: number,
  form = 0,
): Picture | null {
  const { pdfium } = engine;
  const ratio = pdfium.FPDF_GetPageHeightF(page) / pdfium.FPDF_GetPageWidthF(page);
  if (!(ratio > 0)) return null;
  const width = Math.floor(Math.min(asked, Math.sqrt(MOST_PIXELS / ratio)));
  const height = Math.round(width * ratio);
  const rgb = renderPage(engine, { page, form }, width, height, COLOUR);
  return rgb === null ? null : { width, height, rgb };
}
