import "server-only";
import type { SheetCell, SheetKind } from "@/lib/server/export/sheet";

/** The longest text that Excel holds in a cell, in UTF-16 units. */
const LONGEST_TEXT = 32_767;

/** What XML can't hold: control characters and halves of surrogate pairs. */
const NOT_IN_XML =
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/gu;
/** Spreadsheets take these letters for a character by its number. */
const LIKE_AN_ESCAPE = /_(?=x[0-9A-Fa-f]{4}_)/gu;

const ENTITY: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
};

export function escapeXml(text: string): string {
  return text.replace(NOT_IN_XML, "").replace(/[&<>"]/gu, (character) => ENTITY[character] ?? "");
}

/** A column's letters by its number from 0: A, Z, AA. */
export function columnLetters(column: number): string {
  const first = column < 26 ? "" : columnLetters(Math.floor(column / 26) - 1);
  return first + String.fromCharCode(0x41 + (column % 26));
}

/** The places of the cell formats in the workbook's styles. */
export const STYLE = {
  plain: 0,
  label: 1,
  id: 2,
  count: 3,
  change: 4,
  amount: 5,
  share: 6,
  number: 7,
  "long-text": 8,
} as const;

const STYLE_OF: Readonly<Record<SheetKind, number>> = {
  text: STYLE.plain,
  "long-text": STYLE["long-text"],
  number: STYLE.number,
  count: STYLE.count,
  change: STYLE.change,
  days: STYLE.change,
  amount: STYLE.amount,
  share: STYLE.share,
};

/** How many styles further the same format in bold is, for the rows at the foot. */
export const BOLD = 9;

export function styleOf(kind: SheetKind, isBold: boolean): number {
  return STYLE_OF[kind] + (isBold ? BOLD : 0);
}

/** A cell as XML; the texts stand in it, so that no table of texts grows with the rows. */
export function cellXml(place: string, cell: SheetCell, style: number): string {
  if (cell === null) return "";
  const head = `<c r="${place}" s="${style}"`;
  if (typeof cell === "number") return `${head}><v>${cell}</v></c>`;
  if (typeof cell === "boolean") return `${head} t="b"><v>${cell ? 1 : 0}</v></c>`;
  if (typeof cell === "string") {
    const text = escapeXml(cell.slice(0, LONGEST_TEXT)).replace(LIKE_AN_ESCAPE, "_x005F_");
    return `${head} t="inlineStr"><is><t xml:space="preserve">${text}</t></is></c>`;
  }
  const formula = `<f>${escapeXml(cell.formula)}</f>`;
  if (cell.value === null) return `${head} t="str">${formula}<v></v></c>`;
  return `${head}>${formula}<v>${cell.value}</v></c>`;
}
