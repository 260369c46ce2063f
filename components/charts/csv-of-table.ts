import type { MissingReason } from "@/lib/domain/views/quantity";
import type { ChartTable } from "./chart-table";

/** What the file says besides the table's own labels. */
export interface CsvWords {
  /** Heading of the column that says why figures are missing. */
  readonly reasons: string;
  /** The unit of a share, which is written as a number: 0.25 is 25 %. */
  readonly ratio: string;
  readonly denominatorOf: (label: string) => string;
  readonly reason: (missing: MissingReason) => string;
}

/** Spreadsheets take a file for UTF-8 by this mark alone. */
const BYTE_ORDER_MARK = "\uFEFF";

/** What a spreadsheet would run as a formula when the file is opened. */
const BEGINS_FORMULA = /^[=+\-@\t\r]/u;

/** A text as a field: never a formula, quoted where it must be. */
export function textField(text: string): string {
  const safe = BEGINS_FORMULA.test(text) ? `'${text}` : text;
  return /[",\r\n]/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/**
 * The figures behind a chart as a file for spreadsheets: raw numbers, an empty field where there is
 * none and the reason at the end of the row; a rate is followed by what it is divided by.
 */
export function csvOfTable({ heading, columns, rows }: ChartTable, words: CsvWords): string {
  const isRate = columns.map((_, index) =>
    rows.some(({ cells }) => {
      const cell = cells[index];
      return cell !== undefined && cell.value !== null && cell.n !== undefined;
    }),
  );
  const head = [
    heading,
    ...columns.flatMap(({ label, unit, kind }, index) => {
      const written = kind === "share" ? words.ratio : unit;
      const own = written === "" ? label : `${label} (${written})`;
      return isRate[index] === true ? [own, words.denominatorOf(label)] : [own];
    }),
    words.reasons,
  ].map(textField);
  const lines = rows.map(({ label, cells }) => {
    const reasons = columns.flatMap((column, index) => {
      const missing = cells[index]?.missing ?? null;
      return missing === null ? [] : [`${column.label}: ${words.reason(missing)}`];
    });
    const fields = columns.flatMap((_, index) => {
      const cell = cells[index];
      const known = cell === undefined || cell.value === null ? null : cell;
      const own = known === null ? "" : known.value.toString();
      return isRate[index] === true ? [own, known?.n?.toString() ?? ""] : [own];
    });
    return [textField(label), ...fields, textField(reasons.join("; "))];
  });
  return `${BYTE_ORDER_MARK}${[head, ...lines].map((fields) => `${fields.join(",")}\r\n`).join("")}`;
}
