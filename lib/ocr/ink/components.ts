import type { Raster } from "@/lib/ocr/image/raster";

/** Pixels of ink that hang together: a character, a part of one, or dirt. In pixels, ends exclusive. */
export interface Component {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  /** How many pixels, and how dark the darkest is: 0 to 255. */
  readonly area: number;
  readonly darkest: number;
}

/** Darker than this against white is ink. */
const INK = 80;
/** More pieces than any page has, print or dirt. */
const MOST = 400_000;

interface Growing {
  left: number;
  top: number;
  right: number;
  bottom: number;
  area: number;
  darkest: number;
  /** The component that it turned out to be a part of. */
  into: Growing | null;
}

interface Run {
  readonly from: number;
  readonly to: number;
  readonly owner: Growing;
}

function rootOf(component: Growing): Growing {
  let root = component;
  while (root.into !== null) root = root.into;
  for (let each: Growing = component; each.into !== null;) {
    const next: Growing = each.into;
    each.into = root;
    each = next;
  }
  return root;
}

function join(a: Growing, b: Growing): Growing {
  if (a === b) return a;
  a.left = Math.min(a.left, b.left);
  a.top = Math.min(a.top, b.top);
  a.right = Math.max(a.right, b.right);
  a.bottom = Math.max(a.bottom, b.bottom);
  a.area += b.area;
  a.darkest = Math.max(a.darkest, b.darkest);
  b.into = a;
  return a;
}

/**
 * The pieces of ink on a page, pixels that touch at a corner taken as touching.
 *
 * @param raster evenly lit
 */
export function componentsOf({ width, height, grey }: Raster): Component[] {
  const all: Growing[] = [];
  let above: Run[] = [];
  for (let y = 0; y < height && all.length < MOST; y += 1) {
    const runs: Run[] = [];
    let next = 0;
    for (let x = 0; x < width; x += 1) {
      if (255 - (grey[y * width + x] ?? 255) <= INK) continue;
      const from = x;
      let darkest = 0;
      for (; x < width; x += 1) {
        const darkness = 255 - (grey[y * width + x] ?? 255);
        if (darkness <= INK) break;
        darkest = Math.max(darkest, darkness);
      }
      const own: Growing = {
        left: from,
        top: y,
        right: x,
        bottom: y + 1,
        area: x - from,
        darkest,
        into: null,
      };
      let owner: Growing | null = null;
      while ((above[next]?.to ?? Infinity) < from) next += 1;
      for (let index = next; ; index += 1) {
        const run = above[index];
        if (run === undefined || run.from > x) break;
        owner =
          owner === null ? join(rootOf(run.owner), own) : join(rootOf(owner), rootOf(run.owner));
      }
      if (owner === null) all.push(own);
      runs.push({ from, to: x, owner: owner ?? own });
    }
    above = runs;
  }
  return all.filter(({ into }) => into === null);
}
