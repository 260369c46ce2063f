import type { Damage } from "@/lib/sample/table/damage-table";
import { type Numerals, PLAIN_NUMERALS } from "@/lib/sample/table/numerals";
import type { PageBreak } from "@/lib/sample/table/page-break";
import { OFFICIAL_WORDING, type Wording } from "@/lib/sample/table/wording";

/**
 * - `text-tabs`: cells between tabs, an empty one for each merged place: every row is complete.
 * - `text-tabs-ragged`, `text-pipes-ragged`: merged places left out, with or without empty cells at
 *   the right to make up for them.
 * - `text-lines`: one cell a line after a tab, an empty line between rows.
 * - `text-spaces`: columns apart by spaces, blank cells gone, as copied from a page.
 * - `html-messy`: a page saved from a government site, the report deep within it.
 */
export const LAYOUTS = [
  "text-tabs",
  "text-tabs-ragged",
  "text-pipes-ragged",
  "text-lines",
  "text-spaces",
  "markdown",
  "html",
  "html-messy",
  "docx",
] as const;
export type Layout = (typeof LAYOUTS)[number];

export const ENCODINGS = ["utf-8", "utf-8-bom", "gb18030", "utf-16le", "utf-16be"] as const;
export type Encoding = (typeof ENCODINGS)[number];

/** How a report is set down as a file. */
export interface Writing {
  readonly layout: Layout;
  /** Of text and HTML; DOCX is always UTF-8 inside. */
  readonly encoding: Encoding;
  readonly lineEnd: "\n" | "\r\n";
  readonly date: "characters" | "iso" | "numerals";
  readonly wording: Wording;
  readonly numerals: Numerals;
  readonly pageBreak: PageBreak | null;
  /** Prints the page's number where the page ends. */
  readonly pageNumber: boolean;
  readonly damages: readonly Damage[];
  /** DOCX: a text box beside the report; DOCX and messy HTML: tables that only lay out the page. */
  readonly textBox: boolean;
  readonly layoutTable: boolean;
  /** Decides the small things: which label is a variant, where a run of text is cut in two. */
  readonly seed: number;
}

/** The form's own words and plain numbers, as a careful clerk would send them. */
export const PLAIN_WRITING: Writing = {
  layout: "text-tabs",
  encoding: "utf-8",
  lineEnd: "\n",
  date: "characters",
  wording: OFFICIAL_WORDING,
  numerals: PLAIN_NUMERALS,
  pageBreak: null,
  pageNumber: false,
  damages: [],
  textBox: false,
  layoutTable: false,
  seed: 1,
};
