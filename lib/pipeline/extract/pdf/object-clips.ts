import type { Box } from "@/lib/domain/document";
import { apply, type Matrix } from "@/lib/pipeline/extract/paged/matrix";
import type { PdfEngine } from "./engine";

/** Corners of all clips of a page that are looked at; what follows counts as not clipped. */
const MOST_POINTS = 1_000_000;

/** What two boxes have in common; its ends are the wrong way round where that is nothing. */
export function overlapOf([ax0, ay0, ax1, ay1]: Box, [bx0, by0, bx1, by1]: Box): Box {
  return [Math.max(ax0, bx0), Math.max(ay0, by0), Math.min(ax1, bx1), Math.min(ay1, by1)];
}

/** Tells what the objects of a page are clipped to (ISO 32000-1, 8.5.4). */
export class ObjectClips {
  private room = MOST_POINTS;

  constructor(private readonly engine: PdfEngine) {}

  /** The bounds of one path of a clip, on the page as it is shown. Without points they hold nothing. */
  private boundsOf(clip: number, path: number, outer: Matrix): Box {
    const { pdfium, scratch } = this.engine;
    const bounds: [number, number, number, number] = [Infinity, Infinity, -Infinity, -Infinity];
    const count = pdfium.FPDFClipPath_CountPathSegments(clip, path);
    this.room -= Math.max(1, count);
    for (let index = 0; index < count; index += 1) {
      const segment = pdfium.FPDFClipPath_GetPathSegment(clip, path, index);
      pdfium.FPDFPathSegment_GetPoint(segment, scratch, scratch + 4);
      const [x, y] = apply(outer, this.engine.float(0), this.engine.float(1));
      bounds[0] = Math.min(bounds[0], x);
      bounds[1] = Math.min(bounds[1], y);
      bounds[2] = Math.max(bounds[2], x);
      bounds[3] = Math.max(bounds[3], y);
    }
    return bounds;
  }

  /**
   * Bounds outside which nothing of an object is seen, on the page as it is shown. Null where it
   * isn't clipped.
   *
   * @param outer from the object's space to that of the page as it is shown
   * @param outside what the forms around it are clipped to
   */
  clipOf(object: number, outer: Matrix, outside: Box | null): Box | null {
    const { pdfium } = this.engine;
    const clip = pdfium.FPDFPageObj_GetClipPath(object);
    const paths = clip === 0 ? 0 : pdfium.FPDFClipPath_CountPaths(clip);
    let bounds = outside;
    for (let path = 0; path < paths && this.room > 0; path += 1) {
      const own = this.boundsOf(clip, path, outer);
      bounds = bounds === null ? own : overlapOf(bounds, own);
    }
    return bounds;
  }
}
