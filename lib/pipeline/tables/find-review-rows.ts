import type { Form } from "@/lib/form/form";
import { hasHeading, isTelling, type ReviewWords } from "./review-words";
import { isEmptyPiece, isFigurePiece, isTextPiece, type SourceRow } from "./source-row";

/** The header of section four's table, and what stands below it. */
export interface ReviewRows {
  readonly header: readonly SourceRow[];
  readonly body: readonly SourceRow[];
}

/** Rows of a header, half a heading a row at the most. */
const LONGEST_HEADER = 48;

const isBlankRow = ({ pieces }: SourceRow) => pieces.every(isEmptyPiece);

/** A row of headings, or of what a narrow column or a page break has left of them. */
function isHeader(row: SourceRow, words: ReviewWords): boolean {
  const text = row.pieces.filter(isTextPiece);
  if (text.length === 0 || row.pieces.some(isFigurePiece)) return false;
  return hasHeading(row, words) || text.every((piece) => words.isPart(piece.text));
}

function wordsIn(row: SourceRow | undefined): string {
  return row?.pieces.map(({ text }) => text).join("\t") ?? "";
}

/** The header that begins at a row, empty rows and words in pieces within it left out. */
function headerAt(
  rows: readonly SourceRow[],
  first: number,
  words: ReviewWords,
): { header: SourceRow[]; end: number } {
  const header: SourceRow[] = [];
  let end = first;
  for (let index = first; index < rows.length && header.length < LONGEST_HEADER; index += 1) {
    const row = rows[index];
    if (row === undefined || !(isHeader(row, words) || isBlankRow(row))) break;
    if (isBlankRow(row)) continue;
    // Printed again at the head of the next page.
    if (header.length > 1 && wordsIn(row) === wordsIn(header[0])) header.length = 0;
    header.push(row);
    end = index + 1;
  }
  return { header, end };
}

function bodyBelow(rows: readonly SourceRow[], end: number): SourceRow[] {
  const body: SourceRow[] = [];
  for (const row of rows.slice(end)) {
    if (row.pieces.filter(isTextPiece).length > 1) break;
    if (row.layout === "paragraph" && !row.pieces.some(isFigurePiece)) break;
    body.push(row);
  }
  return body;
}

/** The table's header and what stands below it until other words. */
function findRows(rows: readonly SourceRow[], words: ReviewWords): ReviewRows | null {
  for (let index = 0; index < rows.length; index += 1) {
    const row = rows[index];
    if (row === undefined || row.pieces.some(isFigurePiece) || !hasHeading(row, words)) continue;
    const { header, end } = headerAt(rows, index, words);
    // "行政复议" alone may be a heading of the prose; the table stands further on.
    if (isTelling(header, words)) return { header, body: bodyBelow(rows, end) };
    index = Math.max(index, end - 1);
  }
  return null;
}

/**
 * The one row of fifteen figures below words of reconsideration and litigation, where the headings
 * themselves are in pieces.
 */
function findFiguresAlone(rows: readonly SourceRow[], form: Form): ReviewRows | null {
  const width = form.reviews.tracks.length * form.reviews.columns.length;
  const index = rows.findIndex(
    ({ pieces }) => pieces.filter(isFigurePiece).length === width && !pieces.some(isTextPiece),
  );
  const row = rows[index];
  if (row === undefined) return null;
  const above = rows.slice(Math.max(0, index - LONGEST_HEADER), index);
  const words = above.flatMap(({ pieces }) => pieces.map(({ text }) => text)).join("");
  return /复议/u.test(words) && /诉讼/u.test(words) ? { header: [], body: [row] } : null;
}

/** The rows of section four, told by its headings, whole or in pieces. */
export function findReviewRows(
  rows: readonly SourceRow[],
  words: ReviewWords,
  form: Form,
): ReviewRows | null {
  return findRows(rows, words) ?? findFiguresAlone(rows, form);
}
