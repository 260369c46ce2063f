import type { Box } from "@/lib/domain/document";
import type { PageContent } from "./page-content";

/** Quarters of a turn. */
export type Turn = 0 | 1 | 2 | 3;

const TURNS: readonly Turn[] = [0, 1, 2, 3];

export function turnBack(turn: Turn): Turn {
  return TURNS[(4 - turn) % 4] ?? 0;
}

/** How something is still turned against the clock when its page is turned with it. */
export function turnLeft(own: Turn, page: Turn): Turn {
  return TURNS[(own - page + 4) % 4] ?? 0;
}

/**
 * Where a box comes to lie when its page is turned with the clock.
 *
 * @param size of the page before it is turned, in points
 */
export function turnBox(
  [x0, y0, x1, y1]: Box,
  turn: Turn,
  { width, height }: Pick<PageContent, "width" | "height">,
): Box {
  if (turn === 1) return [height - y1, x0, height - y0, x1];
  if (turn === 2) return [width - x1, height - y1, width - x0, height - y0];
  if (turn === 3) return [y0, width - x1, y1, width - x0];
  return [x0, y0, x1, y1];
}

export function turnedSize(
  { width, height }: Pick<PageContent, "width" | "height">,
  turn: Turn,
): { readonly width: number; readonly height: number } {
  return turn === 1 || turn === 3 ? { width: height, height: width } : { width, height };
}

/** A page turned with the clock, so that text which was turned against it is upright. */
export function turnPage(page: PageContent, turn: Turn): PageContent {
  if (turn === 0) return page;
  const boxes = [
    ...page.horizontal.map(({ y, x0, x1 }): Box => [x0, y, x1, y]),
    ...page.vertical.map(({ x, y0, y1 }): Box => [x, y0, x, y1]),
  ].map((box) => turnBox(box, turn, page));
  const isAcross = ([x0, y0, x1, y1]: Box) => x1 - x0 >= y1 - y0;
  return {
    number: page.number,
    ...turnedSize(page, turn),
    turn,
    glyphs: page.glyphs.map((glyph) => ({ ...glyph, box: turnBox(glyph.box, turn, page) })),
    horizontal: boxes.filter(isAcross).map(([x0, y, x1]) => ({ y, x0, x1 })),
    vertical: boxes.filter((box) => !isAcross(box)).map(([x, y0, , y1]) => ({ x, y0, y1 })),
  };
}
