import { HEADER_WORDS } from "@/lib/pipeline/tables/vocabulary";
import { labelKey } from "@/lib/pipeline/text/fold-label";
import { isFigureLike } from "@/lib/pipeline/text/figure";

/** A range of the text; empty where a cell is. */
export interface Piece {
  readonly start: number;
  readonly end: number;
}

export interface TextLine extends Piece {
  readonly text: string;
}

const PIPE = /[|｜│┃]/u;
const PIPES_ONLY = /^[\s|｜│┃]+$/u;
const SEPARATOR = /^[\s|｜]*:?-{3,}:?(?:\s*[|｜]\s*:?-{3,}:?)*[\s|｜]*$/u;
const SENTENCE_MARK = /[，,。；;：:！!？?]/u;
const LONGEST_LABEL = 80;
/** No row of the forms comes near it; what is longer is prose, however many tabs it has. */
const LONGEST_ROW = 4_000;

/** The lines of a text, without their ends. */
export function linesOf(text: string): TextLine[] {
  const lines: TextLine[] = [];
  for (const match of text.matchAll(/[^\r\n\f\v\u2028\u2029]+/gu)) {
    lines.push({ text: match[0], start: match.index, end: match.index + match[0].length });
  }
  return lines;
}

/** A range without the white space and the Markdown emphasis around it. */
export function trimmed(text: string, { start, end }: Piece): Piece {
  let [from, to] = [start, end];
  while (from < to && /[\s\u3000\ufeff]/u.test(text[from] ?? "")) from += 1;
  while (to > from && /[\s\u3000\ufeff]/u.test(text[to - 1] ?? "")) to -= 1;
  const isBold = to - from > 4 && text.startsWith("**", from) && text.startsWith("**", to - 2);
  return isBold ? { start: from + 2, end: to - 2 } : { start: from, end: to };
}

function splitAt(text: string, line: TextLine, separator: RegExp): Piece[] {
  const pieces: Piece[] = [];
  let start = line.start;
  for (let index = line.start; index < line.end; index += 1) {
    if (!separator.test(text[index] ?? "")) continue;
    pieces.push(trimmed(text, { start, end: index }));
    start = index + 1;
  }
  pieces.push(trimmed(text, { start, end: line.end }));
  return pieces;
}

const isEmpty = ({ start, end }: Piece) => start === end;

function tabPieces(text: string, line: TextLine): Piece[] | null {
  if (!line.text.includes("\t")) return null;
  const pieces = splitAt(text, line, /\t/u);
  const filled = pieces.filter((piece) => !isEmpty(piece));
  const only = filled.length === 1 ? filled[0] : undefined;
  // A paragraph indented by a tab is no row.
  if (only !== undefined && pieces.indexOf(only) === pieces.length - 1) {
    const content = text.slice(only.start, only.end);
    if (content.length > LONGEST_LABEL || content.endsWith("。")) return null;
  }
  return pieces;
}

function pipePieces(text: string, line: TextLine): Piece[] | null {
  if (!PIPE.test(line.text)) return null;
  const pieces = splitAt(text, line, PIPE);
  const [first, last] = [pieces[0], pieces.at(-1)];
  return pieces.slice(
    first !== undefined && isEmpty(first) ? 1 : 0,
    last !== undefined && isEmpty(last) ? -1 : undefined,
  );
}

/** Words of a line that is a table's row with its columns set apart by spaces alone. */
function spacePieces(text: string, line: TextLine): Piece[] | null {
  const words = [...line.text.matchAll(/\S+/gu)].map(({ 0: word, index }): TextLine => ({
    text: word,
    start: line.start + index,
    end: line.start + index + word.length,
  }));
  const firstFigure = words.findLastIndex(({ text: word }) => !isFigureLike(word)) + 1;
  const figures = words.length - firstFigure;
  const label = words.slice(0, firstFigure).map(({ text: word }) => word);
  const isHeader =
    words.length >= 2 && words.every(({ text: word }) => HEADER_WORDS.has(labelKey(word)));
  const isFigures = firstFigure === 0 && /[\d０-９/—－-]/u.test(line.text);
  const isRow =
    figures >= 1 &&
    firstFigure > 0 &&
    label.join("").length <= LONGEST_LABEL &&
    (figures >= 2 || !SENTENCE_MARK.test(label.join("")));
  return isHeader || isFigures || isRow ? words.map((word) => trimmed(text, word)) : null;
}

export type LineReading =
  | { readonly kind: "row"; readonly pieces: readonly Piece[]; readonly isVertical: boolean }
  /** Only pipes: what is left of a row whose last cell held a line break. */
  | { readonly kind: "row-end"; readonly pieces: readonly Piece[] }
  | { readonly kind: "separator" }
  | { readonly kind: "paragraph" };

/** Tell what a line of text is: a row of a table, with the ranges of its cells, or prose. */
export function readLine(text: string, line: TextLine): LineReading {
  if (line.text.length > LONGEST_ROW) return { kind: "paragraph" };
  if (line.text.includes("-") && PIPE.test(line.text) && SEPARATOR.test(line.text)) {
    return { kind: "separator" };
  }
  if (PIPES_ONLY.test(line.text) && PIPE.test(line.text)) {
    return { kind: "row-end", pieces: pipePieces(text, line)?.slice(1) ?? [] };
  }
  const tabs = tabPieces(text, line);
  if (tabs !== null) {
    const isVertical = tabs.length === 2 && tabs[0] !== undefined && isEmpty(tabs[0]);
    return { kind: "row", pieces: isVertical ? tabs.slice(1) : tabs, isVertical };
  }
  const pieces = pipePieces(text, line) ?? spacePieces(text, line);
  return pieces === null ? { kind: "paragraph" } : { kind: "row", pieces, isVertical: false };
}
