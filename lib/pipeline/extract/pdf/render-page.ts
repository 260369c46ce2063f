import type { PdfEngine } from "./engine";
import type { OpenPage } from "./open-page";

/** How PDFium is asked for pixels. */
export interface PixelFormat {
  /** FPDFBitmap_*. */
  readonly bitmap: number;
  readonly bytesPerPixel: number;
  /** Of FPDF_RenderPageBitmap and FPDF_FFLDraw. */
  readonly flags: number;
}

const WHITE = 0xffffffff;

/**
 * The pixels of a page on white paper, row by row from the top left.
 *
 * @returns null where the engine has no room for them
 */
export function renderPage(
  engine: PdfEngine,
  { page, form }: Pick<OpenPage, "page" | "form">,
  width: number,
  height: number,
  { bitmap: format, bytesPerPixel, flags }: PixelFormat,
): Uint8Array | null {
  const { pdfium } = engine;
  if (width < 1 || height < 1) return null;
  const bitmap = pdfium.FPDFBitmap_CreateEx(width, height, format, 0, 0);
  if (bitmap === 0) return null;
  try {
    pdfium.FPDFBitmap_FillRect(bitmap, 0, 0, width, height, WHITE);
    pdfium.FPDF_RenderPageBitmap(bitmap, page, 0, 0, width, height, 0, flags);
    if (form !== 0) pdfium.FPDF_FFLDraw(form, bitmap, page, 0, 0, width, height, 0, flags);
    const stride = pdfium.FPDFBitmap_GetStride(bitmap);
    const start = pdfium.FPDFBitmap_GetBuffer(bitmap);
    const line = width * bytesPerPixel;
    const pixels = new Uint8Array(line * height);
    for (let row = 0; row < height; row += 1) {
      const from = start + row * stride;
      pixels.set(engine.bytes.subarray(from, from + line), row * line);
    }
    return pixels;
  } finally {
    pdfium.FPDFBitmap_Destroy(bitmap);
  }
}
