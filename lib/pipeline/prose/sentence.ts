import type { Section } from "@/lib/domain/report";
import { type Compact, compact } from "@/lib/pipeline/text/compact";
import type { Line } from "@/lib/pipeline/text/lines";

/** A sentence of the prose, without its spaces, with the way back to the document. */
export interface Sentence extends Compact {
  /** 1 to 6, or null before the first section. */
  readonly section: number | null;
  /** What the sentence says before it, folded, where a semicolon divides it: the subject, the year. */
  readonly lead: string;
  /** The beginning of the numbered item of its section that it belongs to, folded; "" where none. */
  readonly heading: string;
}

const END = /[。！？!?；;]/u;
const ENDS_PARAGRAPH = /[。！？!?；;：:”"）)】]$/u;
/** A heading within a section: numbered, of one clause, and named like one. */
const HEADING =
  /^[（(]?[一二三四五六七八九十\d]{1,3}[）)、.][^，,。；;：:]{2,40}(?:情况|工作|建设|措施|问题|事项|方面|保障|管理|公开)$/u;
/** Headings and the beginnings of list items: what stands before them is complete. */
const BEGINS_ANEW =
  /^(?:#|[（(]?[一二三四五六七八九十]{1,3}[）)、.]|[（(]?\d{1,2}[）)、.]|第[一二三四五六七八九十]|[一二三四五六七八九十]是)/u;
/** A numbered item: "（二）依申请公开情况。…", "二是…". What follows belongs to it. */
const ITEM = /^(?:\(?[一二三四五六七八九十\d]{1,3}[)、.]|[一二三四五六七八九十]是)/u;
const HEADING_LENGTH = 30;
/** No sentence is longer; what is longer is no sentence and would only cost time. */
const LONGEST = 1_500;
/** A paragraph that a page break cut is at least this long. */
const SHORTEST_CUT = 18;

/** Paragraphs put together again where a page break has cut them in the middle of a sentence. */
function joinCut(lines: readonly Line[], sections: readonly Section[]): Line[][] {
  const headings = new Set(sections.map(({ start }) => start));
  const paragraphs: Line[][] = [];
  for (const line of lines) {
    const previous = paragraphs.at(-1);
    const above = previous?.at(-1);
    const isCut =
      previous !== undefined &&
      above !== undefined &&
      above.level === null &&
      line.level === null &&
      above.text.length >= SHORTEST_CUT &&
      !headings.has(above.start) &&
      !headings.has(line.start) &&
      !HEADING.test(above.text) &&
      !ENDS_PARAGRAPH.test(above.text) &&
      !BEGINS_ANEW.test(line.text);
    if (isCut) previous.push(line);
    else paragraphs.push([line]);
  }
  return paragraphs;
}

function sectionAt(sections: readonly Section[], position: number): number | null {
  return sections.findLast(({ start }) => start <= position)?.number ?? null;
}

/** The ranges of a paragraph's sentences; a semicolon ends one, since a new count begins there. */
function sentenceRanges(text: string): [number, number][] {
  const ranges: [number, number][] = [];
  let start = 0;
  for (let index = 0; index < text.length; index += 1) {
    if (!END.test(text[index] ?? "") && index - start < LONGEST) continue;
    ranges.push([start, index + 1]);
    start = index + 1;
  }
  if (start < text.length) ranges.push([start, text.length]);
  return ranges;
}

/**
 * The sentences of a report's prose, in reading order.
 *
 * @param lines the lines of running text between the title and the signature
 */
export function sentencesOf(
  text: string,
  lines: readonly Line[],
  sections: readonly Section[],
): Sentence[] {
  let heading = "";
  let headed: number | null = null;
  return joinCut(lines, sections).flatMap((paragraph) => {
    const [first, last] = [paragraph[0], paragraph.at(-1)];
    if (first === undefined || last === undefined) return [];
    const whole = text.slice(first.start, last.end);
    let lead = "";
    return sentenceRanges(whole).map(([from, to]): Sentence => {
      const words = compact(whole.slice(from, to), first.start + from);
      const section = sectionAt(sections, first.start + from);
      if (section !== headed) heading = "";
      headed = section;
      if (ITEM.test(words.folded)) heading = words.folded.slice(0, HEADING_LENGTH);
      const sentence = { ...words, lead, section, heading };
      lead = /[；;]$/u.test(words.printed) ? (lead + words.folded).slice(-LONGEST) : "";
      return sentence;
    });
  });
}
