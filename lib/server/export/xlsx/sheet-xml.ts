import "server-only";
import type { Sheet, SheetCell, SheetColumn, SheetKind } from "@/lib/server/export/sheet";
import { cellXml, columnLetters, STYLE, styleOf } from "./cells";

/** Above the rows of every sheet: the readable headings, then the names of the variables. */
export const HEAD_ROWS = 2;

/** More rows than these a sheet can't hold. */
export const MOST_ROWS = 1_048_576;

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

/** In characters. */
const WIDTH: Readonly<Record<SheetKind, number>> = {
  text: 18,
  "long-text": 60,
  number: 12,
  count: 14,
  change: 14,
  days: 14,
  amount: 16,
  share: 14,
};
const FIRST_WIDTH = 34;

const lettersKnown: string[] = [];
const letters = (column: number): string => (lettersKnown[column] ??= columnLetters(column));

function head(columns: readonly SheetColumn[]): string {
  const widths = columns.map(({ kind }, index) => {
    const width = index === 0 ? Math.max(FIRST_WIDTH, WIDTH[kind]) : WIDTH[kind];
    return `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`;
  });
  const below = `B${HEAD_ROWS + 1}`;
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<worksheet xmlns="${MAIN}"><sheetViews><sheetView workbookViewId="0"><pane xSplit="1" ySplit="${HEAD_ROWS}" topLeftCell="${below}" activePane="bottomRight" state="frozen"/><selection pane="bottomRight" activeCell="${below}" sqref="${below}"/></sheetView></sheetViews><cols>${widths.join("")}</cols><sheetData>`;
}

function rowXml(
  number: number,
  cells: readonly SheetCell[],
  styleAt: (column: number, cell: SheetCell) => number,
): string {
  let xml = `<row r="${number}">`;
  for (let column = 0; column < cells.length; column += 1) {
    const cell = cells[column] ?? null;
    if (cell !== null) xml += cellXml(`${letters(column)}${number}`, cell, styleAt(column, cell));
  }
  return `${xml}</row>`;
}

function tail({ columns }: Sheet, rows: number): string {
  const range = `A${HEAD_ROWS}:${letters(columns.length - 1)}${HEAD_ROWS + rows}`;
  return `</sheetData><autoFilter ref="${range}"/></worksheet>`;
}

/** The style of a cell that is written otherwise than its column. */
function ownStyle(cell: SheetCell): number | null {
  if (typeof cell !== "object" || cell?.kind === undefined) return null;
  return styleOf(cell.kind, true);
}

/**
 * A sheet as XML, row by row.
 *
 * @throws {RangeError} when there are more rows than a sheet can hold
 */
export async function* sheetXml(sheet: Sheet): AsyncGenerator<string> {
  const { columns, rows, foot } = sheet;
  const plain = columns.map(({ kind }) => styleOf(kind, false));
  const bold = columns.map(({ kind }) => styleOf(kind, true));
  yield head(columns);
  yield rowXml(
    1,
    columns.map(({ label }) => label),
    () => STYLE.label,
  );
  yield rowXml(
    2,
    columns.map(({ id }) => id),
    () => STYLE.id,
  );
  let number = HEAD_ROWS;
  for await (const cells of rows) {
    number += 1;
    if (number > MOST_ROWS) throw new RangeError("A sheet holds no more than 1,048,576 rows.");
    yield rowXml(number, cells, (column) => plain[column] ?? STYLE.plain);
  }
  const count = number - HEAD_ROWS;
  for (const cells of foot?.(count) ?? []) {
    number += 1;
    yield rowXml(number, cells, (column, cell) => ownStyle(cell) ?? bold[column] ?? STYLE.plain);
  }
  yield tail(sheet, count);
}
