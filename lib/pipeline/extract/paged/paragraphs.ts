import { type Atom, betweenLines, composeLine, textOf } from "./compose";
import { least, most } from "./extremes";
import type { PageLines } from "./page-furniture";
import type { TextLine } from "./text-line";

/** A line of running text with the page it stands on. */
export interface ProseLine extends TextLine {
  readonly page: number;
}

/** Where running text begins and ends, in points. */
export interface Column {
  readonly left: number;
  readonly right: number;
}

/** Lines so short tell nothing of a page's margins. */
const TELLING = 12;
const em = ({ box: [, y0, , y1] }: TextLine) => (y1 - y0) * 0.8;

/** So many lines of a page must reach as far as one another to tell where its text ends. */
const ENOUGH = 3;
/** Lines of one column end within this, in points. */
const SAME_END = 6;

function columnOf(lines: readonly TextLine[]): Column {
  return {
    left: least(lines.map(({ box }) => box[0])),
    right: most(lines.map(({ box }) => box[2])),
  };
}

/**
 * The column that the running text of each page is set in, told by its longer lines. A page with few
 * of them, such as a last one, has the column of all its like.
 */
export function columnsOf(pages: readonly PageLines[]): ReadonlyMap<number, Column> {
  const long = pages.map(({ page, lines }) => ({
    page,
    lines: lines.filter(({ glyphs }) => glyphs.length >= TELLING),
  }));
  const bySize = new Map<number, TextLine[]>();
  for (const { page, lines } of long) {
    const size = Math.round(page.width);
    const own = bySize.get(size) ?? [];
    for (const line of lines) own.push(line);
    bySize.set(size, own);
  }
  const columnBySize = new Map([...bySize].map(([size, lines]) => [size, columnOf(lines)]));
  return new Map(
    long.map(({ page, lines }) => {
      const own = columnOf(lines);
      const reaching = lines.filter(({ box }) => box[2] > own.right - SAME_END).length;
      const ofAll = columnBySize.get(Math.round(page.width)) ?? own;
      return [page.number, reaching >= ENOUGH ? own : ofAll];
    }),
  );
}

/** Whether a line goes on with the paragraph that the line before it belongs to. */
function goesOn(before: ProseLine, line: ProseLine, columns: ReadonlyMap<number, Column>): boolean {
  const above = columns.get(before.page);
  const own = columns.get(line.page);
  if (above === undefined || own === undefined) return false;
  const isFull = above.right > above.left && before.box[2] > above.right - 1.6 * em(before);
  const isIndented = line.box[0] > own.left + 1.2 * em(line);
  const [a, b] = [em(before), em(line)];
  const isOneSize = Math.max(a, b) < 1.2 * Math.min(a, b);
  const isNear = before.page !== line.page || line.box[1] - before.box[3] < 1.5 * (b / 0.8);
  return isFull && !isIndented && isOneSize && isNear;
}

/** The paragraphs that lines in reading order make. */
export function paragraphsOf(
  lines: readonly ProseLine[],
  columns: ReadonlyMap<number, Column>,
): Atom[][] {
  const paragraphs: Atom[][] = [];
  lines.forEach((line, index) => {
    const before = lines[index - 1];
    const last = paragraphs.at(-1);
    const own = composeLine(line);
    if (before === undefined || last === undefined || !goesOn(before, line, columns)) {
      paragraphs.push(own);
      return;
    }
    const between = betweenLines(textOf(last.slice(-1)), textOf(own.slice(0, 1)), true);
    last.push(...(between === "" ? own : [between, ...own]));
  });
  return paragraphs;
}
