import type { Box } from "@/lib/domain/document";
import type { PageContent } from "./page-content";

/**
 * Where a box lies on a page that was turned back by `degrees` for reading, before it was: its middle
 * is turned clockwise about the page's, and it keeps its size, which for the few degrees of a scan is
 * closer to what it holds than a box around the turned one.
 */
export function skewBox(
  [x0, y0, x1, y1]: Box,
  degrees: number,
  { width, height }: Pick<PageContent, "width" | "height">,
): Box {
  if (degrees === 0) return [x0, y0, x1, y1];
  const angle = (degrees * Math.PI) / 180;
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  const [fromX, fromY] = [(x0 + x1 - width) / 2, (y0 + y1 - height) / 2];
  const moveX = fromX * cos - fromY * sin - fromX;
  const moveY = fromX * sin + fromY * cos - fromY;
  return [x0 + moveX, y0 + moveY, x1 + moveX, y1 + moveY];
}
