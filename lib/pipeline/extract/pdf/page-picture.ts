import type { Picture } from "@/lib/pipeline/pages/picture";
import type { PdfEngine } from "./engine";

/** Pixels of a page, at the most; what is longer is drawn smaller than asked. */
const MOST_PIXELS = 16_000_000;
/** FPDFBitmap_BGR. */
const BGR = 2;
/** FPDF_ANNOT and FPDF_REVERSE_BYTE_ORDER: with annotations, and red before green and blue. */
const FLAGS = 0x01 | 0x10;
const WHITE = 0xffffffff;

/**
 * How a page looks, in colour, so many pixels wide. Null where there is no room for it, or nothing
 * to show.
 */
export function renderPicture(engine: PdfEngine, page: number, asked: number): Picture | null {
  const { pdfium } = engine;
  const ratio = pdfium.FPDF_GetPageHeightF(page) / pdfium.FPDF_GetPageWidthF(page);
  if (!(ratio > 0)) return null;
  const width = Math.floor(Math.min(asked, Math.sqrt(MOST_PIXELS / ratio)));
  const height = Math.round(width * ratio);
  if (width < 1 || height < 1) return null;
  const bitmap = pdfium.FPDFBitmap_CreateEx(width, height, BGR, 0, 0);
  if (bitmap === 0) return null;
  try {
    pdfium.FPDFBitmap_FillRect(bitmap, 0, 0, width, height, WHITE);
    pdfium.FPDF_RenderPageBitmap(bitmap, page, 0, 0, width, height, 0, FLAGS);
    const stride = pdfium.FPDFBitmap_GetStride(bitmap);
    const start = pdfium.FPDFBitmap_GetBuffer(bitmap);
    const rgb = new Uint8Array(width * height * 3);
    for (let row = 0; row < height; row += 1) {
      const from = start + row * stride;
      rgb.set(engine.bytes.subarray(from, from + width * 3), row * width * 3);
    }
    return { width, height, rgb };
  } finally {
    pdfium.FPDFBitmap_Destroy(bitmap);
  }
}
