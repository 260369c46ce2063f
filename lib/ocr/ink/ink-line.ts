import type { Component } from "./components";

/** In pixels, ends exclusive. */
interface Extent {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Components that stand side by side and make a piece of text. */
export interface InkLine extends Extent {
  /** From left to right. */
  readonly parts: readonly Component[];
  /** From where to where the whole line reaches that this is a piece of. */
  readonly band: { readonly top: number; readonly bottom: number };
}

/** All in ems, the usual height of the page's characters. */
const TALLEST_LINE = 1.6;
const SHORTEST_LINE = 0.6;
/** Pieces of one character that lie above one another: the strokes of 二, a dot on its stem. */
const CLOSE = 0.3;
/** Flat strokes may lie further apart, where together they are no higher than a character. */
const FLAT = 0.3;
const CLOSE_FLAT = 0.65;
const ONE_CHARACTER = 1.05;
const ONE_LINE = 1.25;
/** What stands further apart is text of its own. */
const WIDEST_GAP = 2.2;
/** Longer lines are cut at their widest gap, since the recogniser's memory grows with the length. */
const LONGEST = 60;
/** What is smaller both ways, and has nothing larger beside it, is dirt. */
const DIRT = 0.2;
/** Between two lines that touch there is less ink than so much of their own. */
const BETWEEN = 0.35;

function around(parts: readonly Extent[]): Extent {
  const line = { left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity };
  for (const { left, top, right, bottom } of parts) {
    line.left = Math.min(line.left, left);
    line.top = Math.min(line.top, top);
    line.right = Math.max(line.right, right);
    line.bottom = Math.max(line.bottom, bottom);
  }
  return line;
}

const middle = ({ top, bottom }: Extent) => (top + bottom) / 2;
const height = ({ top, bottom }: Extent) => bottom - top;

/** The height at which two lines that touch are parted best; null where it is one line. */
function cutOf(parts: readonly Component[], { top, bottom }: Extent, em: number): number | null {
  const ink = new Float64Array(Math.ceil(bottom - top));
  for (const part of parts) {
    // Its ink as if it were spread evenly: exact enough to find the row between two lines.
    const own = part.area / height(part);
    for (let y = part.top; y < part.bottom; y += 1) ink[y - top] = (ink[y - top] ?? 0) + own;
  }
  const margin = Math.round(SHORTEST_LINE * em);
  let cut: number | null = null;
  let least = (ink.reduce((sum, each) => sum + each, 0) / ink.length) * BETWEEN;
  for (let y = margin; y < ink.length - margin; y += 1) {
    const own = ink[y] ?? 0;
    if (own < least) [cut, least] = [y + top, own];
  }
  return cut;
}

/** Components that overlap in height, as bands from the top down. */
function bandsOf(components: readonly Component[]): Component[][] {
  const bands: { bottom: number; parts: Component[] }[] = [];
  for (const component of components.toSorted((a, b) => a.top - b.top)) {
    const last = bands.at(-1);
    if (last !== undefined && component.top < last.bottom) {
      last.parts.push(component);
      last.bottom = Math.max(last.bottom, component.bottom);
    } else bands.push({ bottom: component.bottom, parts: [component] });
  }
  return bands.map(({ parts }) => parts);
}

function parted(parts: readonly Component[], em: number): (readonly Component[])[] {
  const whole = around(parts);
  if (height(whole) <= TALLEST_LINE * em) return [parts];
  const cut = cutOf(parts, whole, em);
  if (cut === null) return [parts];
  const upper = parts.filter((part) => middle(part) < cut);
  const lower = parts.filter((part) => middle(part) >= cut);
  if (upper.length === 0 || lower.length === 0) return [parts];
  return [...parted(upper, em), ...parted(lower, em)];
}

function joined(bands: readonly (readonly Component[])[], em: number): (readonly Component[])[] {
  const lines: (readonly Component[])[] = [];
  for (const band of bands) {
    const last = lines.at(-1);
    if (last !== undefined) {
      const [above, own] = [around(last), around(band)];
      const together = own.bottom - above.top;
      const gap = own.top - above.bottom;
      const isFlat = Math.min(height(own), height(above)) <= FLAT * em;
      const isOne =
        (gap <= CLOSE * em && together <= ONE_LINE * em) ||
        (isFlat && gap <= CLOSE_FLAT * em && together <= ONE_CHARACTER * em);
      if (isOne) {
        lines[lines.length - 1] = [...last, ...band];
        continue;
      }
    }
    lines.push(band);
  }
  return lines;
}

/** A line's parts, set apart where the gaps are wide, or at the widest where it is too long. */
function piecesOf(parts: readonly Component[], em: number): (readonly Component[])[] {
  const sorted = parts.toSorted((a, b) => a.left - b.left);
  let right = sorted[0]?.right ?? 0;
  let widest = { gap: WIDEST_GAP * em, at: 0 };
  const length = Math.max(...sorted.map((part) => part.right)) - (sorted[0]?.left ?? 0);
  const isLong = length > LONGEST * em;
  sorted.forEach((part, index) => {
    const gap = part.left - right;
    const isInside = index > sorted.length / 4 && index < (sorted.length * 3) / 4;
    if (gap > widest.gap || (isLong && widest.at === 0 && isInside)) widest = { gap, at: index };
    right = Math.max(right, part.right);
  });
  if (widest.at === 0) return [sorted];
  return [...piecesOf(sorted.slice(0, widest.at), em), ...piecesOf(sorted.slice(widest.at), em)];
}

function isDirt(parts: readonly Component[], em: number): boolean {
  return parts.every((part) => height(part) < DIRT * em && part.right - part.left < DIRT * em);
}

/**
 * The lines of text that components make, from the top down and from left to right.
 *
 * @param em the usual height of a character, in pixels
 */
export function inkLines(components: readonly Component[], em: number): InkLine[] {
  const bands = bandsOf(components).flatMap((band) => parted(band, em));
  return joined(bands, em).flatMap((line) => {
    const { top, bottom } = around(line);
    return piecesOf(line, em)
      .filter((parts) => !isDirt(parts, em))
      .map((parts) => ({ ...around(parts), parts, band: { top, bottom } }));
  });
}
