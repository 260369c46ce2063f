import type { ParagraphBlock } from "@/lib/domain/document";
import type { ReadReport } from "@/lib/domain/report";
import { fold } from "@/lib/pipeline/text/fold";
import { isCommonProperty } from "./form-words";

/** A sentence of a report's own prose, as a range of its text. */
export interface OwnSentence {
  readonly start: number;
  readonly end: number;
  /** Which of the document's paragraphs it stands in. */
  readonly paragraph: number;
  readonly folded: string;
}

/** Reports have some fifty; what goes on beyond this is looked at no further. */
const MOST = 400;
/** A sentence without an end: none of a person's. */
const LONGEST = 2_000;

const END = /[。！？；!?;]/gu;

interface Range {
  readonly start: number;
  readonly end: number;
}

/** The report's own part of the document; a page around it has words that are not the body's. */
function partsOf({ sections, document }: ReadReport): readonly Range[] {
  return sections.length === 0 ? [{ start: 0, end: document.text.length }] : sections;
}

function sentencesIn(text: string, { start, end }: Range): Range[] {
  const found: Range[] = [];
  let from = start;
  for (const match of text.slice(start, end).matchAll(END)) {
    const to = start + match.index + 1;
    found.push({ start: from, end: to });
    from = to;
  }
  return from < end ? [...found, { start: from, end }] : found;
}

function trimmed(text: string, { start, end }: Range): Range {
  const words = text.slice(start, end);
  return {
    start: start + (words.length - words.trimStart().length),
    end: end - (words.length - words.trimEnd().length),
  };
}

/** Where labels of tables stand as lines of text: such a line is the form's. */
function labelStarts({ rows, headers, sections }: ReadReport): number[] {
  return [...rows, ...headers, ...sections].map(({ place }) => place.start);
}

/**
 * The sentences that a body wrote itself, in reading order: no headings, no tables, not the form's
 * and the law's words.
 */
export function ownSentences(report: ReadReport): OwnSentence[] {
  const { text, blocks } = report.document;
  const parts = partsOf(report);
  const labels = labelStarts(report);
  const isProse = (block: ParagraphBlock) =>
    block.level === null &&
    parts.some(({ start, end }) => block.start >= start && block.end <= end) &&
    !labels.some((start) => start >= block.start && start < block.end);

  const found: OwnSentence[] = [];
  for (const [paragraph, block] of blocks.entries()) {
    if (block.kind === "table" || !isProse(block)) continue;
    for (const range of sentencesIn(text, block)) {
      const { start, end } = trimmed(text, range);
      if (start >= end || end - start > LONGEST) continue;
      const folded = fold(text.slice(start, end));
      if (!isCommonProperty(folded)) found.push({ start, end, paragraph, folded });
      if (found.length === MOST) return found;
    }
  }
  return found;
}
