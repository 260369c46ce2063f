import type { CSSProperties } from "react";
import type { Box, Document, PageLayout } from "@/lib/domain/document";
import { areasOfMark } from "./mark-areas";
import type { SourceMark } from "./segments";

/** A rectangle of a mark on its page. */
export interface PageMark<Mark extends SourceMark> {
  readonly mark: Mark;
  /** Which of the mark's rectangles it is, from 0. */
  readonly index: number;
  readonly box: Box;
}

/** A mark is at least so wide and so high, in points: enough to be seen and to be pointed at. */
const LEAST = [12, 10] as const;

function widened([x0, y0, x1, y1]: Box): Box {
  const across = Math.max(0, (LEAST[0] - (x1 - x0)) / 2);
  const down = Math.max(0, (LEAST[1] - (y1 - y0)) / 2);
  return [x0 - across, y0 - down, x1 + across, y1 + down];
}

/** The marks of each page, by the page's number. */
export function marksByPage<Mark extends SourceMark>(
  document: Document,
  marks: readonly Mark[],
): ReadonlyMap<number, readonly PageMark<Mark>[]> {
  const byPage = new Map<number, PageMark<Mark>[]>();
  for (const mark of marks) {
    areasOfMark(document, mark).forEach(({ page, box }, index) => {
      const onPage = byPage.get(page) ?? [];
      onPage.push({ mark, index, box: widened(box) });
      byPage.set(page, onPage);
    });
  }
  return byPage;
}

/** A share of a page's side, kept within the page, in per cent. */
function share(value: number, side: number): number {
  const percent = side > 0 ? (value / side) * 100 : 0;
  return Math.round(Math.min(100, Math.max(0, percent)) * 1000) / 1000;
}

/** Where a box lies on its page, at whatever size the page is shown. */
export function placeOnPage(
  [x0, y0, x1, y1]: Box,
  { width, height }: PageLayout["pages"][number],
): CSSProperties {
  const [left, right] = [share(x0, width), share(x1, width)];
  const [top, bottom] = [share(y0, height), share(y1, height)];
  return {
    left: `${left}%`,
    top: `${top}%`,
    width: `${right - left}%`,
    height: `${bottom - top}%`,
  };
}
