import type { Box } from "@/lib/domain/document";
import { apply, boxOf, IDENTITY, type Matrix, times } from "@/lib/pipeline/extract/paged/matrix";
import type { PageContent } from "@/lib/pipeline/extract/paged/page-content";
import { SegmentCollector } from "@/lib/pipeline/extract/paged/segment-collector";
import { LIMITS } from "@/lib/pipeline/limits";
import { cannotRead } from "@/lib/pipeline/read-failure";
import type { PdfEngine } from "./engine";
import { ObjectClips } from "./object-clips";
import type { PageFrame } from "./page-frame";

type Rules = Pick<PageContent, "horizontal" | "vertical">;

/** FPDF_PAGEOBJ_*. */
const TEXT = 1;
const PATH = 2;
const IMAGE = 3;
const FORM = 5;
/** FPDF_SEGMENT_*. */
const LINE_TO = 0;
const BEZIER_TO = 1;
const MOVE_TO = 2;

/** Lighter than this (of 255) nobody sees a line on paper. */
const PALEST = 250;
const DEEPEST = 8;

export interface PageObjects extends Rules {
  /** The share of the page that images cover, 0 to 1. */
  readonly imageShare: number;
  /** How many curves are drawn: text that was turned into shapes has tens of thousands. */
  readonly curves: number;
  /** What each text object that is clipped is clipped to, by PDFium's handle, as the page is shown. */
  readonly clips: ReadonlyMap<number, Box>;
}

/** Collects what a page draws. Forms (ISO 32000-1, 8.10) are gone into. */
class ObjectCollector {
  private readonly segments = new SegmentCollector();
  private imageArea = 0;
  private curves = 0;
  private objects = 0;
  private readonly clips: ObjectClips;
  private readonly ofText = new Map<number, Box>();

  constructor(
    private readonly engine: PdfEngine,
    private readonly frame: PageFrame,
  ) {
    this.clips = new ObjectClips(engine);
  }

  private matrixOf(object: number): Matrix {
    const { pdfium, scratch } = this.engine;
    if (!pdfium.FPDFPageObj_GetMatrix(object, scratch)) return IDENTITY;
    const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = [0, 1, 2, 3, 4, 5].map((index) =>
      this.engine.float(index),
    );
    return [a, b, c, d, e, f];
  }

  private isSeen(object: number, isStroked: boolean): boolean {
    const { pdfium, scratch } = this.engine;
    const ask = isStroked ? pdfium.FPDFPageObj_GetStrokeColor : pdfium.FPDFPageObj_GetFillColor;
    if (!ask(object, scratch, scratch + 4, scratch + 8, scratch + 12)) return true;
    const [red = 0, green = 0, blue = 0, alpha = 255] = [0, 1, 2, 3].map((index) =>
      this.engine.integer(index),
    );
    return alpha > 0 && Math.min(red, green, blue) < PALEST;
  }

  /** How a path is drawn, as far as it can be seen on white paper. */
  private drawMode(object: number): { isFilled: boolean; isStroked: boolean } {
    const { pdfium, scratch } = this.engine;
    pdfium.FPDFPath_GetDrawMode(object, scratch, scratch + 4);
    const [fill, stroke] = [this.engine.integer(0), this.engine.integer(1)];
    return {
      isFilled: fill !== 0 && this.isSeen(object, false),
      isStroked: stroke !== 0 && this.isSeen(object, true),
    };
  }

  private path(object: number, outer: Matrix): void {
    const { isFilled, isStroked } = this.drawMode(object);
    if (!isFilled && !isStroked) return;
    const { pdfium, scratch } = this.engine;
    const matrix = times(outer, this.matrixOf(object));
    const count = pdfium.FPDFPath_CountSegments(object);
    let points: [number, number][] = [];
    const flush = () => {
      if (isStroked) {
        points.forEach(([x, y], index) => {
          const before = points[index - 1];
          if (before !== undefined) this.segments.line(...before, x, y);
        });
      } else if (points.length > 1) {
        const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
        this.segments.shape([Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)]);
      }
      points = [];
    };
    this.count(count);
    for (let index = 0; index < count; index += 1) {
      const segment = pdfium.FPDFPath_GetPathSegment(object, index);
      pdfium.FPDFPathSegment_GetPoint(segment, scratch, scratch + 4);
      const point = apply(matrix, this.engine.float(0), this.engine.float(1));
      const type = pdfium.FPDFPathSegment_GetType(segment);
      if (type === BEZIER_TO) this.curves += 1;
      if (type === MOVE_TO) {
        flush();
        points = [point];
      } else if (type === LINE_TO && points.length > 0) {
        points.push(point);
        const [first] = points;
        if (pdfium.FPDFPathSegment_GetClose(segment) && first !== undefined) {
          points.push(first);
          flush();
        }
      } else points = [];
    }
    flush();
  }

  private image(object: number, outer: Matrix): void {
    // An image fills the unit square of its own space (ISO 32000-1, 8.9.5).
    const box = boxOf(times(outer, this.matrixOf(object)), 0, 0, 1, 1);
    const [x0, y0, x1, y1] = box;
    this.imageArea += (x1 - x0) * (y1 - y0);
    this.segments.shape(box);
  }

  private count(more: number): void {
    this.objects += more;
    if (this.objects > LIMITS.elements) throw cannotRead("too-large");
  }

  /** @param outside what the forms around it are clipped to */
  visit(object: number, outer: Matrix, depth: number, outside: Box | null = null): void {
    const { pdfium } = this.engine;
    this.count(1);
    const type = pdfium.FPDFPageObj_GetType(object);
    const clip = type === TEXT || type === FORM ? this.clips.clipOf(object, outer, outside) : null;
    if (type === TEXT && clip !== null) this.ofText.set(object, clip);
    if (type === PATH) this.path(object, outer);
    if (type === IMAGE) this.image(object, outer);
    if (type !== FORM || depth >= DEEPEST) return;
    const inner = times(outer, this.matrixOf(object));
    const count = pdfium.FPDFFormObj_CountObjects(object);
    for (let index = 0; index < count; index += 1) {
      this.visit(pdfium.FPDFFormObj_GetObject(object, index), inner, depth + 1, clip);
    }
  }

  finish(): PageObjects {
    const { width, height } = this.frame;
    const { segments, imageArea, curves, ofText: clips } = this;
    const { horizontal, vertical } = segments;
    const imageShare = Math.min(1, imageArea / (width * height));
    return { horizontal, vertical, imageShare, curves, clips };
  }
}

/**
 * The ruling lines of a page, stroked or drawn as thin filled shapes or stretched images, how much
 * of it images cover, and what its text is clipped to.
 *
 * @throws {CannotRead} `too-large` for a page of millions of objects
 */
export function pageObjects(engine: PdfEngine, page: number, frame: PageFrame): PageObjects {
  const collector = new ObjectCollector(engine, frame);
  const count = engine.pdfium.FPDFPage_CountObjects(page);
  for (let index = 0; index < count; index += 1) {
    collector.visit(engine.pdfium.FPDFPage_GetObject(page, index), frame.matrix, 0);
  }
  return collector.finish();
}
