/** A cell's place on a sheet, both counted from 0. */
export interface CellReference {
  readonly row: number;
  readonly column: number;
}

/** A rectangle of cells, ends inclusive. */
export interface CellRange {
  readonly first: CellReference;
  readonly last: CellReference;
}

/** A sheet has 1,048,576 rows and 16,384 columns (XFD). */
export const SHEET_ROWS = 1_048_576;
export const SHEET_COLUMNS = 16_384;

const REFERENCE = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/iu;
const LETTER_BEFORE_A = 0x40;

/** Read "AB12"; null for what names no cell of a sheet. */
export function parseCellReference(text: string): CellReference | null {
  const parts = REFERENCE.exec(text);
  if (parts === null) return null;
  let column = 0;
  for (const letter of (parts[1] ?? "").toUpperCase()) {
    column = column * 26 + letter.charCodeAt(0) - LETTER_BEFORE_A;
  }
  const row = Number(parts[2]);
  if (row < 1 || row > SHEET_ROWS || column > SHEET_COLUMNS) return null;
  return { row: row - 1, column: column - 1 };
}

/** Read "A1:C3"; null for what is no rectangle of cells. */
export function parseCellRange(text: string): CellRange | null {
  const [first, last, ...others] = text.split(":").map(parseCellReference);
  if (first == null || last == null || others.length > 0) return null;
  return last.row < first.row || last.column < first.column ? null : { first, last };
}
