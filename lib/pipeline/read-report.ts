import { createHash } from "node:crypto";
import type { Document } from "@/lib/domain/document";
import type { ReadFailure } from "@/lib/domain/read-error";
import type { ReadReport } from "@/lib/domain/report";
import { extract } from "./extract/extract";
import type { Extracted } from "./extract/format-reader";
import type { PageRecogniser } from "./extract/page-recogniser";
import { unplacedNumerals } from "./places/unplaced";
import { withPlaces } from "./places/with-places";
import { readClaims } from "./prose/read-claims";
import { statedAmounts } from "./prose/procurement";
import { sentencesOf } from "./prose/sentence";
import { CannotRead, cannotRead } from "./read-failure";
import { recognise } from "./recognise/recognise";
import { findReport, type ReportRange } from "./recognise/report-range";
import { findTitles } from "./recognise/title";
import { findSections } from "./segment/find-sections";
import { settleDoubts } from "./settle/settle-doubts";
import { readTables } from "./tables/read-tables";
import { isHeaderWord } from "./tables/vocabulary";
import { type Line, linesOfDocument } from "./text/lines";

export type ReadResult =
  | { readonly ok: true; readonly report: ReadReport }
  | { readonly ok: false; readonly failure: ReadFailure };

/** Lines of a page above a report's title that may say when and by whom it was published. */
const LINES_ABOVE = 40;

function withinReport(document: Document, { start, end }: ReportRange): Document {
  return {
    ...document,
    blocks: document.blocks.filter((block) => block.start >= start && block.end <= end),
  };
}

/** The prose of the report: running text below the title and above what closes it. */
function proseLines(lines: readonly Line[], { title }: ReportRange): Line[] {
  return lines.filter(({ inTable, start }) => !inTable && start >= (title?.place.end ?? 0));
}

/** Where the last of the form's tables ends; pages have tables of their own below the report. */
function lastTableEnd(lines: readonly Line[]): number {
  return lines.findLast(({ inTable, text }) => inTable && isHeaderWord(text))?.end ?? 0;
}

/**
 * What a document says: each step hands its result to the next.
 *
 * @param bytes the file that the document was taken out of
 * @throws {CannotRead} `not-a-report`
 */
export function readExtracted(
  { document, diagnostics, isPartial = false }: Extracted,
  bytes: Uint8Array,
): ReadReport {
  const allLines = linesOfDocument(document);
  const range = findReport(document, allLines, findTitles(allLines, document.text));
  const report = withinReport(document, range);
  const lines = allLines.filter(({ start, end }) => start >= range.start && end <= range.end);
  const sections = findSections(lines, range.start, range.end);

  const { text } = document;
  const who = recognise({
    title: range.title,
    lines,
    above: allLines.filter(({ end }) => end <= range.start).slice(-LINES_ABOVE),
    sections,
    text: text.slice(range.start, range.end),
    tablesEnd: lastTableEnd(lines),
  });
  const sentences = sentencesOf(text, proseLines(lines, range), sections);
  const prose = readClaims(sentences, text, { names: who.agencyNames, year: who.year });
  const tables = readTables(report, statedAmounts(prose.claims));
  if (range.title === null && tables.tables.length === 0)
    throw cannotRead(isPartial ? "needs-ocr" : "not-a-report");

  const read: ReadReport = {
    ...who,
    sha256: createHash("sha256").update(bytes).digest("hex"),
    format: document.format,
    form: tables.form?.id ?? null,
    cells: tables.cells,
    claims: [...prose.claims],
    sections,
    tables: [...tables.tables],
    rows: [...tables.rows],
    headers: [...tables.headers],
    diagnostics: [
      ...diagnostics,
      ...range.diagnostics,
      ...who.diagnostics,
      ...prose.diagnostics,
      ...tables.diagnostics,
    ],
    status: isPartial ? "partial" : "read",
    unplaced: [],
    document,
  };
  return withPlaces({ ...read, unplaced: unplacedNumerals(read, range) });
}

/**
 * Read a yearly disclosure report from a file's bytes.
 *
 * Pure: the same bytes and the same version of the program give the same result. What can't be read
 * is told with its reason; anything that is thrown is a bug.
 *
 * @param recogniser reads images of pages; without one, they need OCR
 */
export async function readReport(
  bytes: Uint8Array,
  recogniser: PageRecogniser | null = null,
): Promise<ReadResult> {
  try {
    const read = readExtracted(await extract(bytes, recogniser), bytes);
    return { ok: true, report: settleDoubts(read) };
  } catch (error) {
    if (error instanceof CannotRead) return { ok: false, failure: error.failure };
    throw error;
  }
}
