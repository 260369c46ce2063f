import { isHeaderWord } from "@/lib/pipeline/tables/vocabulary";
import { isFigureLike } from "@/lib/pipeline/text/figure";
import { fold } from "@/lib/pipeline/text/fold";
import { withoutEnumerator } from "@/lib/pipeline/text/fold-label";
import { lineEnds, type Piece, type TextLine, trimmed } from "./text-line";

/** A row whose cells stand one below another, each with its pipe. */
export interface BrokenRow {
  readonly pieces: readonly Piece[];
  /** How many lines it takes, and the last of them. */
  readonly lines: number;
  readonly last: TextLine;
}

const PIPE = /[|｜│┃]/u;
const PIPES = /[|｜│┃]/gu;
const PIPES_ONLY = /^[\s|｜│┃]*[|｜│┃][\s|｜│┃]*$/u;
/** "| 规章": the first cell of a row, left open for the pipe on a later line. */
const OPENING = /^\s*[|｜│┃]\s*[^\s|｜│┃][^|｜│┃]*$/u;
/** "规章 |": one cell and its pipe. */
const CLOSED = /^\s*[^\s|｜│┃][^|｜│┃]*[|｜│┃]\s*$/u;
/** "8 | |||": the last cell of a row, and pipes for the merged places of it. */
const LAST = /^\s*[^\s|｜│┃][^|｜│┃]*[|｜│┃][\s|｜│┃]*[|｜│┃]\s*$/u;
const ONE_PIPE = /^\s*[|｜│┃]\s*$/u;

/** The widest row of the forms has fifteen cells, and some more for what was merged. */
const MOST_CELLS = 40;
/** A heading in its cell takes a few lines at most. */
const LONGEST_CELL = 6;

const textOf = (text: string, { start, end }: Piece) => text.slice(start, end);

/** A word of the forms' headers. "（七）总计" is numbered, and so a row's label. */
function isHeading(text: string): boolean {
  const folded = fold(text);
  return isHeaderWord(text) && withoutEnumerator(folded) === folded;
}

/** The cell of an {@link OPENING} or {@link CLOSED} line, without its pipe. */
function ownCell(text: string, { start, end, text: line }: TextLine): Piece {
  const at = start + line.search(PIPE);
  return OPENING.test(line)
    ? trimmed(text, { start: at + 1, end })
    : trimmed(text, { start, end: at });
}

/** The empty cells that a line of pipes stands for, but for those that close a cell above. */
function emptyCells({ start, text }: TextLine, closing: number): Piece[] {
  return [...text.matchAll(PIPES)]
    .slice(closing)
    .map(({ index }) => ({ start: start + index, end: start + index }));
}

/** The lines of a cell that was left open, up to the line of pipes that closes it. */
function closingLine(text: string, lines: readonly TextLine[], open: number): number | null {
  for (let index = open + 1; index <= open + LONGEST_CELL; index += 1) {
    const [line, above] = [lines[index], lines[index - 1]];
    if (line === undefined || above === undefined) return null;
    if (lineEnds(text, above.end, line.start) !== 1) return null;
    if (PIPES_ONLY.test(line.text)) return index;
    if (PIPE.test(line.text)) return null;
  }
  return null;
}

/** "| 规章", "|", "0", "|", "|", "5", "|": a pipe before the row and one on a line after each cell. */
function openedRow(text: string, lines: readonly TextLine[], first: number): BrokenRow | null {
  const pieces: Piece[] = [];
  let last: TextLine | null = null;
  let next = first;
  while (pieces.length < MOST_CELLS) {
    const line = lines[next];
    if (line === undefined) break;
    const isWithin = last === null || lineEnds(text, last.end, line.start) === 1;
    if (!isWithin || (last !== null && OPENING.test(line.text))) break;
    if (last !== null && PIPES_ONLY.test(line.text)) {
      pieces.push(...emptyCells(line, 0));
      last = line;
      next += 1;
      continue;
    }
    const closing = closingLine(text, lines, next);
    const closer = closing === null ? undefined : lines[closing];
    const end = closing === null ? undefined : lines[closing - 1]?.end;
    if (closing === null || closer === undefined || end === undefined) break;
    const start = last === null ? ownCell(text, line).start : line.start;
    pieces.push(trimmed(text, { start, end }), ...emptyCells(closer, 1));
    last = closer;
    next = closing + 1;
  }
  return last === null ? null : { pieces, lines: next - first, last };
}

/** Whether a cell's text begins a row below the cells that stand already. */
function beginsRow(text: string, pieces: readonly Piece[], piece: Piece): boolean {
  const filled = pieces.findLast(({ start, end }) => end > start);
  const previous = pieces.at(-1);
  if (filled === undefined || previous === undefined) return false;
  const [above, own] = [textOf(text, filled), textOf(text, piece)];
  if (isFigureLike(own)) return isHeading(above);
  return filled !== previous || isFigureLike(above) || isHeading(above) !== isHeading(own);
}

function rowOf(
  pieces: readonly Piece[],
  lines: readonly TextLine[],
  first: number,
  last: TextLine | null | undefined,
): BrokenRow | null {
  if (last == null || pieces.length === 0) return null;
  return { pieces, lines: lines.indexOf(last, first) - first + 1, last };
}

/** "规章 |", "0 |", "|", "5 |": each cell with its pipe, and a pipe alone for an empty one. */
function closedRow(text: string, lines: readonly TextLine[], first: number): BrokenRow | null {
  const pieces: Piece[] = [];
  let last: TextLine | null = null;
  for (let index = first; pieces.length < MOST_CELLS; index += 1) {
    const line = lines[index];
    if (line === undefined) break;
    if (last !== null && lineEnds(text, last.end, line.start) !== 1) break;
    if (PIPES_ONLY.test(line.text)) pieces.push(...emptyCells(line, 0));
    else if (CLOSED.test(line.text)) {
      const piece = ownCell(text, line);
      if (beginsRow(text, pieces, piece)) break;
      pieces.push(piece);
    } else break;
    last = line;
  }
  return rowOf(pieces, lines, first, last);
}

/**
 * Whether a pipe on a line of its own opens a row: its first cell stands below. Within a row that
 * has figures it may as well be a blank cell; then only a word below it begins a row.
 */
function opensRow(
  text: string,
  lines: readonly TextLine[],
  index: number,
  pieces: readonly Piece[],
): boolean {
  const [line, below] = [lines[index], lines[index + 1]];
  if (line === undefined || below === undefined || !ONE_PIPE.test(line.text)) return false;
  if (!CLOSED.test(below.text) && !LAST.test(below.text)) return false;
  if (lineEnds(text, line.end, below.start) !== 1) return false;
  const isWord = !isFigureLike(textOf(text, ownCell(text, below)));
  return isWord || pieces.every((piece) => isHeading(textOf(text, piece)));
}

/** "|", "规章 |", "0 |", "5 | |||": a pipe on a line of its own, then each cell with its pipe. */
function pipeOpenedRow(text: string, lines: readonly TextLine[], first: number): BrokenRow | null {
  const pieces: Piece[] = [];
  let last = lines[first];
  for (let index = first + 1; pieces.length < MOST_CELLS; index += 1) {
    const line = lines[index];
    if (line === undefined || last === undefined) break;
    if (lineEnds(text, last.end, line.start) !== 1 || opensRow(text, lines, index, pieces)) break;
    const isLast = LAST.test(line.text);
    if (PIPES_ONLY.test(line.text)) pieces.push(...emptyCells(line, 0));
    else if (CLOSED.test(line.text) || isLast) pieces.push(ownCell(text, line));
    else break;
    if (isLast) pieces.push(...emptyCells(line, 1));
    last = line;
    if (isLast) break;
  }
  return rowOf(pieces, lines, first, last);
}

/**
 * The row that begins at a line, where a page's rows came out with each cell on a line of its own
 * and the pipes between. Both ways are met in text taken from pages whose cells hold line breaks.
 *
 * @returns null where the line is no such row
 */
export function brokenRowAt(
  text: string,
  lines: readonly TextLine[],
  index: number,
): BrokenRow | null {
  const [line, below] = [lines[index], lines[index + 1]];
  if (line === undefined || below === undefined || !PIPE.test(line.text)) return null;
  if (opensRow(text, lines, index, [])) return pipeOpenedRow(text, lines, index);
  if (OPENING.test(line.text)) return openedRow(text, lines, index);
  const goesOn = PIPES_ONLY.test(below.text) || CLOSED.test(below.text);
  return CLOSED.test(line.text) && goesOn && lineEnds(text, line.end, below.start) === 1
    ? closedRow(text, lines, index)
    : null;
}
