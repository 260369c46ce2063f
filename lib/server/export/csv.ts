import "server-only";

export type CsvCell = string | number | boolean | null;

/** Spreadsheets take a file for UTF-8 by this mark alone. */
export const BYTE_ORDER_MARK = "\uFEFF";

/** What a spreadsheet would run as a formula when the file is opened; one character alone is none. */
const BEGINS_FORMULA = /^[=+\-@\t\r].|^[\t\r]$/su;
const IS_NUMBER = /^[+-]?(\d+(\.\d*)?|\.\d+)(e[+-]?\d+)?$/iu;
const IS_QUOTED = /[",\r\n]/u;

/** A text that no spreadsheet takes for a formula; numbers stay as they are. */
export function neutralised(text: string): string {
  return BEGINS_FORMULA.test(text) && !IS_NUMBER.test(text) ? `'${text}` : text;
}

function field(cell: CsvCell, clean: (text: string) => string): string {
  if (cell === null) return "";
  if (typeof cell !== "string") return String(cell);
  const text = clean(cell);
  return IS_QUOTED.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

const asItIs = (text: string): string => text;

/** A line of CSV (RFC 4180) for spreadsheets: nothing in it is run as a formula. */
export function csvLine(cells: readonly CsvCell[]): string {
  return `${cells.map((cell) => field(cell, neutralised)).join(",")}\r\n`;
}

/** A line of CSV for programs: every text as it is. */
export function exactCsvLine(cells: readonly CsvCell[]): string {
  return `${cells.map((cell) => field(cell, asItIs)).join(",")}\r\n`;
}
