import type { ReadingMethod } from "@/lib/domain/cell";
import type { Document } from "@/lib/domain/document";
import { isFigureLike } from "@/lib/pipeline/text/figure";
import { isPageNumber } from "@/lib/pipeline/text/page-number";

/** A cell of a row, or a piece of a line that may be one. */
export interface RowPiece {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly column: number;
  readonly columnSpan: number;
}

/** A row of a table; or a paragraph, which may be a row that lost its figures on the way. */
export interface SourceRow {
  readonly pieces: readonly RowPiece[];
  readonly layout: "grid" | "lines" | "paragraph";
  /** A grid whose columns were told from where the words stand, not from ruling lines. */
  readonly isAligned?: boolean;
  /** Index of the document's block that the row stands in. */
  readonly block: number;
}

/** Longer than any label of the forms: such a paragraph is prose and no row. */
const LONGEST_LABEL = 90;

/** The words of a paragraph: in some pages rows of a table are paragraphs, with spaces for columns. */
function wordsOf(text: string, offset: number): RowPiece[] {
  return [...text.matchAll(/\S+/gu)].map(({ 0: word, index }, column) => ({
    text: word,
    start: offset + index,
    end: offset + index + word.length,
    column,
    columnSpan: 1,
  }));
}

/** All rows of a document in reading order, tables and short paragraphs alike. */
export function sourceRows({ blocks, text }: Document): SourceRow[] {
  return blocks.flatMap((block, index): SourceRow[] => {
    if (block.kind === "paragraph") {
      const { start, end } = block;
      const own = text.slice(start, end);
      if (own.length > LONGEST_LABEL || isPageNumber(own)) return [];
      return [{ pieces: wordsOf(own, start), layout: "paragraph", block: index }];
    }
    const rows: RowPiece[][] = Array.from({ length: block.rows }, () => []);
    for (const { row, column, columnSpan, start, end } of block.cells) {
      rows[row]?.push({ text: text.slice(start, end), start, end, column, columnSpan });
    }
    return rows.map((pieces) => ({
      pieces: pieces.sort((a, b) => a.column - b.column),
      layout: block.layout === "lines" ? "lines" : "grid",
      isAligned: block.layout === "aligned",
      block: index,
    }));
  });
}

/** How the columns of rows that fit their grid were told. */
export function gridMethod(rows: readonly SourceRow[]): ReadingMethod {
  return rows.some(({ isAligned = false }) => isAligned) ? "aligned" : "grid";
}

export function isEmptyPiece({ start, end }: RowPiece): boolean {
  return start === end;
}

/** Whether a piece can only be a figure, or a dash that stands for one. */
export function isFigurePiece(piece: RowPiece): boolean {
  return !isEmptyPiece(piece) && isFigureLike(piece.text);
}

/** Words, as against figures and empty cells. */
export function isTextPiece(piece: RowPiece): boolean {
  return !isEmptyPiece(piece) && !isFigureLike(piece.text);
}
