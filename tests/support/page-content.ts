import type { Glyph, PageContent } from "@/lib/pipeline/extract/paged/page-content";

/** Something that is drawn on a page. In points from the page's top left corner. */
export type Drawing = Pick<PageContent, "glyphs" | "horizontal" | "vertical">;

export const A4 = { width: 595, height: 842 };
export const SIZE = 10;
/** How high a line's glyphs are, and how far one line's top is from the next one's, in ems. */
const HEIGHT = 1.25;
export const PITCH = 1.5;

const WIDE = /[\u2e80-\u9fff\uff00-\uffef\u3000-\u303f]/u;

const advance = (character: string, size: number) => (WIDE.test(character) ? size : size / 2);

export function widthOf(text: string, size = SIZE): number {
  return Array.from(text).reduce((width, character) => width + advance(character, size), 0);
}

const glyphsOnly = (glyphs: readonly Glyph[]): Drawing => ({
  glyphs,
  horizontal: [],
  vertical: [],
});

/** A line of text with its top left corner at a point. A space leaves room and is no glyph. */
export function words(text: string, x: number, y: number, size = SIZE): Drawing {
  let at = x;
  const glyphs = Array.from(text).map((character): Glyph => {
    const from = at;
    at += advance(character, size);
    return { text: character, box: [from, y, at, y + HEIGHT * size] };
  });
  return glyphsOnly(glyphs.filter((glyph) => glyph.text !== " "));
}

/** Text that runs down from a point, in columns of so many glyphs from the right to the left. */
export function wordsDown(text: string, x: number, y: number, inColumn: number): Drawing {
  const glyphs = Array.from(text).map((character, index): Glyph => {
    const left = x - Math.floor(index / inColumn) * SIZE * 1.2;
    const top = y + (index % inColumn) * SIZE * 1.1;
    return { text: character, box: [left, top, left + SIZE, top + SIZE] };
  });
  return glyphsOnly(glyphs);
}

export function across(y: number, x0: number, x1: number): Drawing {
  return { glyphs: [], horizontal: [{ y, x0, x1 }], vertical: [] };
}

export function down(x: number, y0: number, y1: number): Drawing {
  return { glyphs: [], horizontal: [], vertical: [{ x, y0, y1 }] };
}

export function drawn(...parts: readonly Drawing[]): Drawing {
  return {
    glyphs: parts.flatMap(({ glyphs }) => glyphs),
    horizontal: parts.flatMap(({ horizontal }) => horizontal),
    vertical: parts.flatMap(({ vertical }) => vertical),
  };
}

/** Page 1 of A4, unless told otherwise, with what is drawn on it. */
export function pageOf(
  drawing: Drawing,
  changes: Partial<Pick<PageContent, "number" | "width" | "height">> = {},
): PageContent {
  return { number: 1, ...A4, ...changes, ...drawing };
}

/** Which lines of a grid are drawn: between all cells, none, only those across, or all but those between rows. */
export type GridLines = "all" | "none" | "across" | "frame and down";

export interface GridDescription {
  /** The top left corner; [60, 100] unless told. */
  readonly at?: readonly [number, number];
  readonly widths: readonly number[];
  /** Of the rows; 24 each unless told. */
  readonly heights?: readonly number[];
  /** "<" goes on with the cell at the left, "^" with the one above; "\n" begins a line. */
  readonly rows: readonly (readonly string[])[];
  readonly lines?: GridLines;
  readonly align?: "left" | "centre" | "right";
}

export const ROW_HEIGHT = 24;
const PADDING = 3;

/** Where things begin and end that stand one after the other. */
export function ends(first: number, sizes: readonly number[]): number[] {
  const all = [first];
  for (const size of sizes) all.push((all.at(-1) ?? first) + size);
  return all;
}

/** The lines of a cell, in the middle of its height. */
export function cellText(
  lines: readonly string[],
  [x0, y0, x1, y1]: readonly [number, number, number, number],
  align: GridDescription["align"] = "centre",
  size = SIZE,
): Drawing {
  const height = lines.length * PITCH * size;
  return drawn(
    ...lines.map((line, index) => {
      const room = x1 - x0 - widthOf(line, size);
      const x = { left: x0 + PADDING, centre: x0 + room / 2, right: x0 + room - PADDING }[align];
      const y = (y0 + y1 - height) / 2 + index * PITCH * size + ((PITCH - HEIGHT) / 2) * size;
      return words(line, x, y, size);
    }),
  );
}

/** A table as a grid of strings. */
export function grid(description: GridDescription): Drawing {
  const { widths, rows, lines = "all", align } = description;
  const [left, top] = description.at ?? [60, 100];
  const xs = ends(left, widths);
  const ys = ends(top, description.heights ?? rows.map(() => ROW_HEIGHT));
  const [right, bottom] = [xs.at(-1) ?? 0, ys.at(-1) ?? 0];
  const parts: Drawing[] = [];
  rows.forEach((row, r) => {
    row.forEach((text, c) => {
      const [x0, y0] = [xs[c] ?? 0, ys[r] ?? 0];
      if (lines === "all" && text !== "<") parts.push(down(x0, y0, ys[r + 1] ?? 0));
      if (lines === "all" && text !== "^") parts.push(across(y0, x0, xs[c + 1] ?? 0));
      if (text === "<" || text === "^") return;
      const wide = row.slice(c + 1).findIndex((other) => other !== "<");
      const high = rows.slice(r + 1).findIndex((other) => other[c] !== "^");
      const x1 = xs[wide === -1 ? xs.length - 1 : c + wide + 1] ?? 0;
      const y1 = ys[high === -1 ? ys.length - 1 : r + high + 1] ?? 0;
      if (text !== "") parts.push(cellText(text.split("\n"), [x0, y0, x1, y1], align));
    });
  });
  if (lines === "all") parts.push(down(right, top, bottom), across(bottom, left, right));
  if (lines === "across") parts.push(...ys.map((y) => across(y, left, right)));
  if (lines === "frame and down") {
    parts.push(...xs.map((x) => down(x, top, bottom)));
    parts.push(across(top, left, right), across(bottom, left, right));
  }
  return drawn(...parts);
}
