import { least } from "./extremes";
import { isFigureSegment, wordsOf } from "./line-segments";
import { type Lattice, latticeOf } from "./lattice";
import { cluster, type Rules, type Segment } from "./merge-rules";
import type { Glyph, PageContent } from "./page-content";
import { hasFigures, isForeign, type RuledPart, ruledParts, SAME_END } from "./ruled-bands";
import { ruledColumns, ruledLeaning } from "./ruled-columns";
import { middleOf } from "./label-lines";
import { lineOf, type TextLine } from "./text-line";

/** A page with what stands in none of its drawn tables. */
export interface LoosePage {
  readonly page: PageContent;
  /** The lines that draw no table. */
  readonly rules: Rules;
  readonly glyphs: readonly Glyph[];
  /** The lines of text of `glyphs` without headers and footers. */
  readonly lines: readonly TextLine[];
}

/**
 * A table whose lines stand between its rows has so many lines with figures for each band with
 * figures, at the most: broken figures, and a row cut here and there.
 */
const MOST_FIGURE_LINES = 1.5;
/** Beside a bound, words may reach over it by so much, in points. */
const OVER = 0.5;
/** What a page cuts off stands no further below the last line than this, in heights of its line. */
const NEAREST_LINES = 3;

/** Lines of text above or below the lines of a part that can only be a row that the page cuts. */
function cutOff(part: RuledPart, lines: readonly TextLine[]): boolean {
  return lines.every(
    (line) =>
      !isForeign(line, part.right - part.left) &&
      line.box[0] > part.left - SAME_END &&
      line.box[2] < part.right + SAME_END,
  );
}

const isNear = (a: number, b: number) => Math.abs(a - b) <= SAME_END;

/**
 * Whether two parts end alike at both sides. Where a page has nothing but rows of one group, all its
 * lines begin where some of the other page do that are inside a group.
 */
function isAsWide(a: RuledPart, b: RuledPart): boolean {
  if (!isNear(a.right, b.right)) return false;
  const [wide, narrow] = a.left < b.left ? [a, b] : [b, a];
  return isNear(a.left, b.left) || wide.rules.some(({ from }) => isNear(from, narrow.left));
}

function withBand(part: RuledPart, lines: readonly TextLine[], isAbove: boolean): RuledPart {
  const [, top, , bottom] = lineOf(lines.flatMap(({ glyphs }) => glyphs)).box;
  const { left, right, bands, rules } = part;
  const at = isAbove ? top - 1 : bottom + 1;
  const rule: Segment = { at, from: left, to: right };
  const first = bands[0]?.top ?? at;
  const last = bands.at(-1)?.bottom ?? at;
  return isAbove
    ? { ...part, rules: [rule, ...rules], bands: [{ top: at, bottom: first, lines }, ...bands] }
    : { ...part, rules: [...rules, rule], bands: [...bands, { top: last, bottom: at, lines }] };
}

const topOf = ({ bands }: RuledPart) => bands[0]?.top ?? 0;
const bottomOf = ({ bands }: RuledPart) => bands.at(-1)?.bottom ?? 0;

/**
 * Parts by the table that they are of: the last one of a page and the first one of the next, as wide
 * as one another, with nothing between but the row that the page's end cuts.
 */
function chains(pages: readonly LoosePage[]): RuledPart[][] {
  const found: RuledPart[][] = [];
  let open: { readonly part: RuledPart; readonly below: readonly TextLine[] } | null = null;
  for (const { page, rules, glyphs, lines } of pages) {
    const parts = ruledParts(rules, glyphs, page.number);
    parts.forEach((part, index) => {
      const above = lines.filter((line) => middleOf(line) < topOf(part));
      const last = found.at(-1);
      const goesOn =
        index === 0 &&
        open !== null &&
        last !== undefined &&
        open.part.page === page.number - 1 &&
        isAsWide(open.part, part) &&
        cutOff(part, above);
      if (!goesOn || open === null) {
        found.push([part]);
        return;
      }
      if (open.below.length > 0) last.splice(-1, 1, withBand(open.part, open.below, false));
      last.push(above.length > 0 ? withBand(part, above, true) : part);
    });
    const part = found.at(-1)?.at(-1);
    open = null;
    if (part?.page !== page.number) continue;
    const below = lines.filter((line) => middleOf(line) > bottomOf(part));
    const [next] = below;
    const isNear =
      next === undefined ||
      next.box[1] - bottomOf(part) < NEAREST_LINES * (next.box[3] - next.box[1]);
    if (isNear && cutOff(part, below)) open = { part, below };
  }
  return found.map((parts) => {
    const left = least(parts.map((part) => part.left));
    return parts.map((part) => ({ ...part, left }));
  });
}

/** Whether the lines across stand between the rows, and not only above and below all of them. */
function areRows(parts: readonly RuledPart[]): boolean {
  const bands = parts.flatMap((part) => part.bands).filter(hasFigures);
  let lines = 0;
  for (const band of bands) {
    const figures = band.lines.filter((line) => wordsOf(line).some(isFigureSegment));
    const [height = 1] = figures.map(({ box }) => box[3] - box[1]);
    lines += cluster(figures.map(middleOf), height / 2).length;
  }
  return bands.length > 0 && lines <= MOST_FIGURE_LINES * bands.length;
}

/** Lines down where the columns of a band end, but for those that its words reach over. */
function linesDown({ bands, left, right }: RuledPart, bounds: readonly number[]): Segment[] {
  const inner = bounds.slice(1, -1);
  return bands.flatMap(({ top: from, bottom: to, lines }) => {
    const words = lines.flatMap(wordsOf);
    const free = inner.filter((x) =>
      words.every(({ box }) => box[0] > x - OVER || box[2] < x + OVER),
    );
    return [left, ...free, right].map((at) => ({ at, from, to }));
  });
}

/** The tables whose lines stand between their rows alone, page by page, as if all were drawn. */
export function ruledTables(pages: readonly LoosePage[]): ReadonlyMap<number, Lattice[]> {
  const found = new Map<number, Lattice[]>();
  const tables = chains(pages).filter(areRows);
  const leans = tables.reduce((sum, parts) => sum + ruledLeaning(parts), 0);
  for (const parts of tables) {
    const bounds = ruledColumns(parts, leans);
    if (bounds === null) continue;
    for (const part of parts) {
      const down = [...linesDown(part, bounds), ...part.down];
      const lattice = latticeOf({ across: [...part.rules], down });
      if (lattice === null) continue;
      const own = found.get(part.page) ?? [];
      own.push(lattice);
      found.set(part.page, own);
    }
  }
  return found;
}
