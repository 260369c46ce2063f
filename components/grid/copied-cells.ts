/** What a cell is for a spreadsheet: a number as it is, not as it is written on the screen. */
export type CellContent = string | number | null;

/** Rows of cells, as they are copied. */
export type CopiedCells = readonly (readonly CellContent[])[];

/** What a spreadsheet would take for a formula is made text by an apostrophe. */
function neutral(text: string): string {
  return /^[=+\-@\t\r]/u.test(text) ? `'${text}` : text;
}

/** The dust of binary fractions would be copied along: 0.1 + 0.2 is 0.3. */
function plainNumber(value: number): string {
  return Number(value.toPrecision(15)).toString();
}

function tsvCell(content: CellContent): string {
  if (content === null) return "";
  if (typeof content === "number") return plainNumber(content);
  const text = neutral(content);
  return /[\t\n\r"]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
};

function htmlCell(content: CellContent): string {
  if (content === null) return "<td></td>";
  if (typeof content === "number") return `<td>${plainNumber(content)}</td>`;
  // Text even where it looks like a number or a date: names are never counted with.
  const text = content.replace(/[&<>"]/gu, (character) => ENTITIES[character] ?? character);
  return `<td style="mso-number-format:'\\@'">${text}</td>`;
}

/** Rows by lines, cells by tabs: what every spreadsheet pastes. */
export function tsvOf(cells: CopiedCells): string {
  return cells.map((row) => row.map(tsvCell).join("\t")).join("\r\n");
}

/** A table, which spreadsheets and word processors prefer, since it tells numbers from text. */
export function htmlOf(cells: CopiedCells): string {
  const rows = cells.map((row) => `<tr>${row.map(htmlCell).join("")}</tr>`);
  return `<table>${rows.join("")}</table>`;
}
