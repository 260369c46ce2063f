import type { Box } from "@/lib/domain/document";
import type { PdfEngine } from "./engine";

/** PDFium's device is in whole pixels: so many a point make up for it. */
const PIXELS = 1000;

/** From a page's own space to points from the top left corner of the page as it is shown. */
export interface PageFrame {
  readonly width: number;
  readonly height: number;
  /** x' = a x + c y + e, y' = b x + d y + f: the page's rotation and its crop box are in it. */
  readonly matrix: Matrix;
}

/** [a, b, c, d, e, f] as in ISO 32000-1, 8.3.4. */
export type Matrix = readonly [number, number, number, number, number, number];

export const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0];

/** What comes of `inner` first and `outer` then. */
export function times(outer: Matrix, inner: Matrix): Matrix {
  const [a, b, c, d, e, f] = outer;
  const [p, q, r, s, t, u] = inner;
  return [
    a * p + c * q,
    b * p + d * q,
    a * r + c * s,
    b * r + d * s,
    a * t + c * u + e,
    b * t + d * u + f,
  ];
}

export function apply([a, b, c, d, e, f]: Matrix, x: number, y: number): [number, number] {
  return [a * x + c * y + e, b * x + d * y + f];
}

/** The upright box around the image of two opposite corners. */
export function boxOf(matrix: Matrix, x0: number, y0: number, x1: number, y1: number): Box {
  const [ax, ay] = apply(matrix, x0, y0);
  const [bx, by] = apply(matrix, x1, y1);
  return [Math.min(ax, bx), Math.min(ay, by), Math.max(ax, bx), Math.max(ay, by)];
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
