import { type Atom, betweenLines, composeLine, textOf } from "./compose";
import type { TextLine } from "./text-line";

/** A line of running text with the page it stands on. */
export interface ProseLine extends TextLine {
  readonly page: number;
}

/** Where the running text of a page begins and ends, in points. */
export interface Column {
  readonly left: number;
  readonly right: number;
}

/** Lines so short tell nothing of a page's margins. */
const TELLING = 12;
const em = ({ box: [, y0, , y1] }: TextLine) => (y1 - y0) * 0.8;

/** The column that a page's running text is set in, told by its longer lines. */
export function columnOf(lines: readonly TextLine[]): Column {
  const long = lines.filter(({ glyphs }) => glyphs.length >= TELLING);
  const lefts = long.map(({ box }) => box[0]);
  const rights = long.map(({ box }) => box[2]);
  return { left: Math.min(...lefts, Infinity), right: Math.max(...rights, -Infinity) };
}

/** Whether a line goes on with the paragraph that the line before it belongs to. */
function goesOn(before: ProseLine, line: ProseLine, columns: ReadonlyMap<number, Column>): boolean {
  const above = columns.get(before.page);
  const own = columns.get(line.page);
  if (above === undefined || own === undefined) return false;
  const isFull = before.box[2] > above.right - 1.6 * em(before);
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
