/** What an RTF group holds besides the text that a reader sees. */
export type Destination =
  "text" | "left-out" | "font-table" | "style-sheet" | "list-number" | "two-texts";

/** Groups that are no part of the text, though they are not marked as such ([RTF 1.9.1]). */
const LEFT_OUT = new Set([
  "colortbl",
  "info",
  "pict",
  "nonshppict",
  "shprslt",
  "header",
  "headerl",
  "headerr",
  "headerf",
  "footer",
  "footerl",
  "footerr",
  "footerf",
  "footnote",
  "annotation",
  "fldinst",
  "nonesttables",
  "xe",
  "tc",
  "mmath",
]);

/** Groups that may be skipped, and are part of the text all the same. */
const KEPT: Readonly<Record<string, Destination>> = {
  nesttableprops: "text",
  ud: "text",
  listtext: "list-number",
  pntext: "list-number",
};

const OTHERS: Readonly<Record<string, Destination>> = {
  fonttbl: "font-table",
  stylesheet: "style-sheet",
  listtext: "list-number",
  pntext: "list-number",
  // The same text twice: for old programs, and with \*\ud in Unicode.
  upr: "two-texts",
};

/**
 * The destination that a control word makes of its group; null where it makes none.
 *
 * @param canBeSkipped the group began with \*
 */
export function destinationOf(name: string, canBeSkipped: boolean): Destination | null {
  if (canBeSkipped) return KEPT[name] ?? "left-out";
  return LEFT_OUT.has(name) ? "left-out" : (OTHERS[name] ?? null);
}
