import type { PageImage } from "@/lib/pipeline/extract/page-recogniser";
import type { PdfEngine } from "./engine";

const POINTS_PER_INCH = 72;
/** Pixels of a page that is rendered, at the most: an A3 page at 300 dpi has 17 million. */
const MOST_PIXELS = 40_000_000;
/** FPDFBitmap_Gray. */
const GREY = 1;
/** FPDF_ANNOT and FPDF_GRAYSCALE: annotations are seen as well, colours are not. */
const FLAGS = 0x01 | 0x08;
const WHITE = 0xffffffff;

/** How a page looks, in grey, at a resolution in pixels an inch. Null where there is no room for it. */
export function renderGrey(engine: PdfEngine, page: number, resolution: number): PageImage | null {
  const { pdfium } = engine;
  const [wide, high] = [pdfium.FPDF_GetPageWidthF(page), pdfium.FPDF_GetPageHeightF(page)];
  const scale = Math.min(
    resolution / POINTS_PER_INCH,
    Math.sqrt(MOST_PIXELS / Math.max(1, wide * high)),
  );
  const [width, height] = [Math.round(wide * scale), Math.round(high * scale)];
  if (width < 1 || height < 1) return null;
  const bitmap = pdfium.FPDFBitmap_CreateEx(width, height, GREY, 0, 0);
  if (bitmap === 0) return null;
  try {
    pdfium.FPDFBitmap_FillRect(bitmap, 0, 0, width, height, WHITE);
    pdfium.FPDF_RenderPageBitmap(bitmap, page, 0, 0, width, height, 0, FLAGS);
    const stride = pdfium.FPDFBitmap_GetStride(bitmap);
    const start = pdfium.FPDFBitmap_GetBuffer(bitmap);
    const grey = new Uint8Array(width * height);
    for (let row = 0; row < height; row += 1) {
      const from = start + row * stride;
      grey.set(engine.bytes.subarray(from, from + width), row * width);
    }
    return { width, height, grey, resolution: scale * POINTS_PER_INCH };
  } finally {
    pdfium.FPDFBitmap_Destroy(bitmap);
  }
}
