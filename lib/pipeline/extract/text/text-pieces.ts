import { isHeaderWord } from "@/lib/pipeline/tables/vocabulary";
import { isFigureLike } from "@/lib/pipeline/text/figure";
import { isPageNumber } from "@/lib/pipeline/text/page-number";
import { type Piece, type TextLine, trimmed } from "./text-line";

const PIPE = /[|｜│┃]/u;
const PIPE_AT_END = /[|｜│┃]\s*$/u;
const PIPES_ONLY = /^[\s|｜│┃]+$/u;
const SEPARATOR = /^[\s|｜]*(?::-+:?|-+:|-{3,})(?:\s*[|｜]\s*(?::-+:?|-+:|-{3,}))*[\s|｜]*$/u;
const SENTENCE_MARK = /[，,。；;：:！!？?]/u;
const LONGEST_LABEL = 80;
/** No row of the forms comes near it; what is longer is prose, however many tabs it has. */
const LONGEST_ROW = 4_000;

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
  const isHeader = words.length >= 2 && words.every(({ text: word }) => isHeaderWord(word));
  const isFigures = firstFigure === 0 && /[\d０-９/—－-]/u.test(line.text);
  const isRow =
    figures >= 1 &&
    firstFigure > 0 &&
    label.join("").length <= LONGEST_LABEL &&
    (figures >= 2 || !SENTENCE_MARK.test(label.join("")));
  return isHeader || isFigures || isRow ? words.map((word) => trimmed(text, word)) : null;
}

export type LineReading =
  | {
      readonly kind: "row";
      readonly pieces: readonly Piece[];
      readonly isVertical: boolean;
      /** Pipes between its cells and none at its end. */
      readonly isOpen: boolean;
    }
  /** Only pipes: a row of blanks, or what is left of a row whose last cell held a line break. */
  | { readonly kind: "pipes"; readonly pieces: readonly Piece[] }
  | { readonly kind: "separator" }
  | { readonly kind: "paragraph" };

/** Tell what a line of text is: a row of a table, with the ranges of its cells, or prose. */
export function readLine(text: string, line: TextLine): LineReading {
  if (line.text.length > LONGEST_ROW || isPageNumber(line.text)) return { kind: "paragraph" };
  if (line.text.includes("-") && PIPE.test(line.text) && SEPARATOR.test(line.text)) {
    return { kind: "separator" };
  }
  if (PIPES_ONLY.test(line.text) && PIPE.test(line.text)) {
    return { kind: "pipes", pieces: pipePieces(text, line) ?? [] };
  }
  const tabs = tabPieces(text, line);
  if (tabs !== null) {
    const isVertical = tabs.length === 2 && tabs[0] !== undefined && isEmpty(tabs[0]);
    const pieces = isVertical ? tabs.slice(1) : tabs;
    return { kind: "row", pieces, isVertical, isOpen: false };
  }
  const pieces = pipePieces(text, line) ?? spacePieces(text, line);
  if (pieces === null) return { kind: "paragraph" };
  const isOpen = PIPE.test(line.text) && !PIPE_AT_END.test(line.text);
  return { kind: "row", pieces, isVertical: false, isOpen };
}
