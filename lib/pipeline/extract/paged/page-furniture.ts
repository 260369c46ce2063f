import { isPageNumber } from "@/lib/pipeline/text/page-number";
import { composeLine, textOf } from "./compose";
import type { PageContent } from "./page-content";
import type { TextLine } from "./text-line";

export interface PageLines {
  readonly page: PageContent;
  readonly lines: readonly TextLine[];
}

/** Headers and footers stand within this share of a page's height from its edges. */
const MARGIN = 0.12;
/** A header stands at one height on all pages, give or take this, in points. */
const SAME_HEIGHT = 4;
const BARE_NUMBER = /^\d{1,3}$/u;

interface Edge {
  readonly words: string;
  readonly top: number;
}

function isAtEdge({ box }: TextLine, { height }: PageContent): boolean {
  return box[3] < height * MARGIN || box[1] > height * (1 - MARGIN);
}

/** A header's words with its numbers taken out, since those change from page to page. */
function wordsOf(text: string): string {
  return text.replace(/\d+|[一二三四五六七八九十]+(?=页)/gu, "#").replace(/\s+/gu, "");
}

/**
 * A number by itself at a page's edge: the page's own where it counts on from page to page. Told over
 * all pages, since a figure may have come to stand there.
 */
function countsOn(numbers: ReadonlyMap<number, number>, page: number, value: number): boolean {
  const neighbours = [numbers.get(page - 1), numbers.get(page + 1)];
  return neighbours.some(
    (other, index) => other !== undefined && other === value + (index === 0 ? -1 : 1),
  );
}

/** The lines of each page without page numbers, headers and footers. */
export function withoutFurniture(pages: readonly PageLines[]): PageLines[] {
  const edges = pages.map(({ page, lines }) =>
    lines
      .filter((line) => isAtEdge(line, page))
      .map((line) => ({ line, text: textOf(composeLine(line)).trim() })),
  );
  const numbers = new Map<number, number>();
  const seen: Edge[][] = edges.map((own, index) =>
    own.map(({ line, text }) => {
      const number = pages[index]?.page.number ?? 0;
      if (BARE_NUMBER.test(text)) numbers.set(number, Number(text));
      return { words: wordsOf(text), top: line.box[1] };
    }),
  );
  const isRepeated = ({ words, top }: Edge) =>
    seen.filter((own) =>
      own.some((edge) => edge.words === words && Math.abs(edge.top - top) < SAME_HEIGHT),
    ).length >= Math.max(2, pages.length / 2);

  return pages.map(({ page, lines }, index) => {
    const dropped = new Set(
      (edges[index] ?? [])
        .filter(({ line, text }) => {
          if (isPageNumber(text)) return true;
          if (BARE_NUMBER.test(text)) return countsOn(numbers, page.number, Number(text));
          return isRepeated({ words: wordsOf(text), top: line.box[1] });
        })
        .map(({ line }) => line),
    );
    return { page, lines: lines.filter((line) => !dropped.has(line)) };
  });
}
