import { isPageNumber } from "@/lib/pipeline/text/page-number";
import { composeLine, textOf } from "./compose";
import type { Glyph, PageContent } from "./page-content";
import { type TextLine, textLines } from "./text-line";

export interface PageLines {
  readonly page: PageContent;
  readonly lines: readonly TextLine[];
}

/** Headers and footers stand within this share of a page's height from its edges. */
const MARGIN = 0.12;
/** As far as this from the edges, where the same words stand there on page after page. */
const WIDE_MARGIN = 0.22;
/** So many pages tell that words far from the edge are no part of the text. */
const TELLING_PAGES = 3;
/** A header stands at one height on all pages, give or take this, in points. */
const SAME_HEIGHT = 4;
const BARE_NUMBER = /^\d{1,3}$/u;
/** Figures alone are a row of a table, which may stand at one height on two pages. */
const HAS_WORDS = /\p{L}/u;

interface Edge {
  readonly words: string;
  readonly top: number;
}

function isWithin(
  margin: number,
  { box }: Pick<TextLine, "box">,
  { height }: PageContent,
): boolean {
  return box[3] < height * margin || box[1] > height * (1 - margin);
}

/** A header's words with its numbers taken out, since those change from page to page. */
function wordsOf(text: string): string {
  return text.replace(/\d+|[一二三四五六七八九十]+(?=页)/gu, "#").replace(/\s+/gu, "");
}

/** A bare number at a page's edge. */
interface EdgeNumber {
  readonly value: number;
  readonly top: number;
  /** From the page's lower edge, since pages may differ in height. */
  readonly fromBottom: number;
}

/**
 * A number by itself at a page's edge: the page's own where it counts on from page to page at one
 * height. Told over all pages, since a figure may have come to stand there.
 */
function countsOn(
  numbers: ReadonlyMap<number, readonly EdgeNumber[]>,
  page: number,
  own: EdgeNumber,
  isAtEdge: boolean,
): boolean {
  const countsBy = (step: number) =>
    (numbers.get(page + step) ?? []).some(
      ({ value, top, fromBottom }) =>
        value === own.value + step &&
        (Math.abs(top - own.top) < SAME_HEIGHT ||
          Math.abs(fromBottom - own.fromBottom) < SAME_HEIGHT),
    );
  // Two pages tell at the edge; further from it, three that follow one another.
  const runs = [
    [-2, -1],
    [-1, 1],
    [1, 2],
  ];
  return isAtEdge ? [-1, 1].some(countsBy) : runs.some((run) => run.every(countsBy));
}

/** The lines of each page without page numbers, headers and footers. */
export function withoutFurniture(pages: readonly PageLines[]): PageLines[] {
  const edges = pages.map(({ page, lines }) =>
    lines
      .filter((line) => isWithin(WIDE_MARGIN, line, page))
      .map((line) => ({ line, text: textOf(composeLine(line)).trim() })),
  );
  const numberIn = ({ box }: TextLine, text: string, { height }: PageContent): EdgeNumber => ({
    value: Number(text),
    top: box[1],
    fromBottom: height - box[3],
  });
  const numbers = new Map(
    pages.map(({ page }, index) => [
      page.number,
      (edges[index] ?? [])
        .filter(({ text }) => BARE_NUMBER.test(text))
        .map(({ line, text }) => numberIn(line, text, page)),
    ]),
  );
  const seen: Edge[][] = edges.map((own) =>
    own.map(({ line, text }) => ({ words: wordsOf(text), top: line.box[1] })),
  );
  const isRepeated = ({ words, top }: Edge, isAtEdge: boolean) =>
    HAS_WORDS.test(words) &&
    seen.filter((own) =>
      own.some((edge) => edge.words === words && Math.abs(edge.top - top) < SAME_HEIGHT),
    ).length >= Math.max(isAtEdge ? 2 : TELLING_PAGES, pages.length / 2);

  return pages.map(({ page, lines }, index) => {
    const dropped = new Set(
      (edges[index] ?? [])
        .filter(({ line, text }) => {
          const isAtEdge = isWithin(MARGIN, line, page);
          if (isPageNumber(text)) return true;
          if (BARE_NUMBER.test(text)) {
            return countsOn(numbers, page.number, numberIn(line, text, page), isAtEdge);
          }
          return isRepeated({ words: wordsOf(text), top: line.box[1] }, isAtEdge);
        })
        .map(({ line }) => line),
    );
    return { page, lines: lines.filter((line) => !dropped.has(line)) };
  });
}

/**
 * A page's glyphs without its number, which may lie within the frame of a table that goes on to the
 * page's edge.
 */
export function withoutPageNumber(page: PageContent): readonly Glyph[] {
  const atEdge = page.glyphs.filter((glyph) => isWithin(MARGIN, glyph, page));
  const dropped = new Set(
    textLines(atEdge)
      .filter((line) => isPageNumber(textOf(composeLine(line))))
      .flatMap(({ glyphs }) => glyphs),
  );
  return dropped.size === 0 ? page.glyphs : page.glyphs.filter((glyph) => !dropped.has(glyph));
}
