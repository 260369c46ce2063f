import type { Box } from "@/lib/domain/document";
import type { HorizontalRule, VerticalRule } from "./page-content";

/** A filled shape no thicker than this is a line, in points. */
const THICKEST = 3;
/** A line's ends may differ so much, in points. */
const CROOKED = 1.2;
const SHORTEST = 2;

/** Collects the ruling lines of a page from what it draws. All in points. */
export class SegmentCollector {
  readonly horizontal: HorizontalRule[] = [];
  readonly vertical: VerticalRule[] = [];

  /** A line from one point to another; a slanted one is no rule. */
  line(ax: number, ay: number, bx: number, by: number): void {
    const [x0, x1] = [Math.min(ax, bx), Math.max(ax, bx)];
    const [y0, y1] = [Math.min(ay, by), Math.max(ay, by)];
    if (y1 - y0 <= CROOKED && x1 - x0 > SHORTEST) {
      this.horizontal.push({ y: (y0 + y1) / 2, x0, x1 });
    } else if (x1 - x0 <= CROOKED && y1 - y0 > SHORTEST) {
      this.vertical.push({ x: (x0 + x1) / 2, y0, y1 });
    }
  }

  /** A shape that is filled, or an image: a line where it is thin. */
  shape([x0, y0, x1, y1]: Box): void {
    if (y1 - y0 <= THICKEST && x1 - x0 > THICKEST) {
      this.horizontal.push({ y: (y0 + y1) / 2, x0, x1 });
    } else if (x1 - x0 <= THICKEST && y1 - y0 > THICKEST) {
      this.vertical.push({ x: (x0 + x1) / 2, y0, y1 });
    }
  }
}
