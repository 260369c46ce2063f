import type { Matrix } from "@/lib/pipeline/extract/paged/matrix";
import type { PdfEngine } from "./engine";

/** PDFium's device is in whole pixels: so many a point make up for it. */
const PIXELS = 1000;

/** From a page's own space to points from the top left corner of the page as it is shown. */
export interface PageFrame {
  readonly width: number;
  readonly height: number;
  /** The page's rotation and its crop box are in it. */
  readonly matrix: Matrix;
}

function toDevice(engine: PdfEngine, page: number, frame: [number, number], x: number, y: number) {
  const { pdfium, scratch } = engine;
  const [width, height] = frame.map((side) => Math.round(side * PIXELS));
  pdfium.FPDF_PageToDevice(page, 0, 0, width ?? 0, height ?? 0, 0, x, y, scratch, scratch + 4);
  return [engine.integer(0) / PIXELS, engine.integer(1) / PIXELS] as const;
}

/** How a page is shown: its size, and where each point of it comes to lie. */
export function pageFrame(engine: PdfEngine, page: number): PageFrame {
  const width = engine.pdfium.FPDF_GetPageWidthF(page);
  const height = engine.pdfium.FPDF_GetPageHeightF(page);
  const size: [number, number] = [width, height];
  // Three points tell an affine matrix.
  const UNIT = 100;
  const [e, f] = toDevice(engine, page, size, 0, 0);
  const [ax, ay] = toDevice(engine, page, size, UNIT, 0);
  const [cx, cy] = toDevice(engine, page, size, 0, UNIT);
  return {
    width,
    height,
    matrix: [(ax - e) / UNIT, (ay - f) / UNIT, (cx - e) / UNIT, (cy - f) / UNIT, e, f],
  };
}
