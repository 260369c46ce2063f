import type { TableBlock } from "@/lib/domain/document";
import type { ReadReport, UnplacedNumeral } from "@/lib/domain/report";
import { LIMITS } from "@/lib/pipeline/limits";
import { fold } from "@/lib/pipeline/text/fold";
import { type Line, linesOfDocument } from "@/lib/pipeline/text/lines";
import { isPageNumber } from "@/lib/pipeline/text/page-number";
import { numeralsIn } from "./numerals";
import { ownEnd } from "./own-end";
import { takenBy } from "./taken";

/** The report's own part of its document, as offsets into the text. */
interface Range {
  readonly start: number;
  readonly end: number;
}

/** Cards of web pages above a report: "索引号：002498/2021-00012". */
const CARD =
  /^(?:索引号|信息索引|发文字号|文号|主题分类|主题词|组配分类|体裁分类|发布(?:日期|时间))[:：]/u;
const NUMBERS = /^(?:序号|编号|行次)$/u;

/** Where the cells of columns begin that only number a table's rows. */
function numberingCells({ cells }: TableBlock, text: string): number[] {
  const columns = new Set(
    cells
      .filter(({ start, end }) => end - start < 8 && NUMBERS.test(fold(text.slice(start, end))))
      .map(({ column }) => column),
  );
  return cells.filter(({ column }) => columns.has(column)).map(({ start }) => start);
}

function linesWithCounts(report: ReadReport, range: Range): Line[] {
  const { document } = report;
  const within = linesOfDocument(document).filter(
    ({ start, end }) => start >= range.start && end <= range.end,
  );
  const end = ownEnd(report, within, range.end);
  const numbering = new Set(
    document.blocks.flatMap((block) =>
      block.kind === "table" ? numberingCells(block, document.text) : [],
    ),
  );
  const ofReport = within.filter(
    (line) =>
      line.start < end &&
      !numbering.has(line.start) &&
      !isPageNumber(line.text) &&
      !CARD.test(line.text.trimStart()),
  );
  // Cells of several rows may be listed before what stands above them.
  return ofReport.sort((a, b) => a.start - b.start);
}

/**
 * The numbers of a report that were read as nothing: neither a figure nor a statement, and clearly no
 * date, numbering, share or address either. Mostly counts of the prose for which the form has no
 * place, and figures of rows that it does not know. The first {@link LIMITS.claims} are kept.
 *
 * @param range the report's own part of the document
 */
export function unplacedNumerals(report: ReadReport, range: Range): UnplacedNumeral[] {
  const taken = takenBy(report);
  const { text } = report.document;
  const found: UnplacedNumeral[] = [];
  for (const line of linesWithCounts(report, range)) {
    for (const place of numeralsIn(line.text, line.start)) {
      if (taken.touches(place)) continue;
      found.push({ printed: text.slice(place.start, place.end), place });
      if (found.length === LIMITS.claims) return found;
    }
  }
  return found;
}
