import { textPlace } from "@/lib/domain/place";
import type { Section } from "@/lib/domain/report";
import { SECTIONS } from "@/lib/form/sections";
import { compact } from "@/lib/pipeline/text/compact";
import { labelKey } from "@/lib/pipeline/text/fold-label";
import type { Line } from "@/lib/pipeline/text/lines";

const NUMBER = /^([一二三四五六七八九十]|\d{1,2})[、.,:]?/u;
const SUBHEADING = /^[(（]/u;
const LONGEST_HEADING = 60;

const NUMBER_BY_KEY = new Map(
  SECTIONS.flatMap(({ number, label }) =>
    [label.zh, ...label.variants].map((text) => [labelKey(text), number] as const),
  ),
);

/** What a section's heading speaks of, in words that no other section's heading has. */
const SUBJECTS: readonly { readonly number: number; readonly pattern: RegExp }[] = [
  { number: 4, pattern: /复议|诉讼/u },
  { number: 3, pattern: /申请/u },
  { number: 2, pattern: /主动公开/u },
  { number: 5, pattern: /问题|改进|整改/u },
  { number: 6, pattern: /其[他它].*(?:事项|情况|报告)|需要报告/u },
  { number: 1, pattern: /总体|概述|基本情况/u },
];

const ORDINALS = "一二三四五六七八九十";

interface Heading {
  readonly line: Line;
  readonly number: number;
  readonly printedNumber: string | null;
  readonly heading: string;
}

/**
 * A line as a section's heading: by the form's words or a listed variant; or, where it is numbered
 * like a section, by what it speaks of. Rows of table three are numbered 一 to 四 too, and are in
 * tables; "（一）主动公开情况" is a heading within a section.
 */
function headingOf(line: Line): Heading | null {
  if (line.inTable || line.text.length > LONGEST_HEADING) return null;
  const { printed, folded } = compact(line.text);
  if (SUBHEADING.test(folded) || /[。；;]$/u.test(folded)) return null;
  const printedNumber = NUMBER.exec(folded)?.[1] ?? null;
  const heading = printed.slice(NUMBER.exec(folded)?.[0].length ?? 0);

  const exact = NUMBER_BY_KEY.get(labelKey(heading));
  if (exact !== undefined) return { line, number: exact, printedNumber, heading };
  if (printedNumber === null) return null;
  const ordinal = ORDINALS.indexOf(printedNumber) + 1 || Number(printedNumber);
  const subject = SUBJECTS.find(({ pattern }) => pattern.test(heading));
  return subject?.number === ordinal ? { line, number: ordinal, printedNumber, heading } : null;
}

/**
 * The form's six sections, as far as the document has them, in reading order. Of a heading that
 * stands twice (a table of contents, a title page printed again), the last one before the next
 * section counts.
 *
 * @param from where the report begins in the document
 */
export function findSections(lines: readonly Line[], from: number, end: number): Section[] {
  const headings = lines.flatMap((line) => (line.start < from ? [] : (headingOf(line) ?? [])));
  const kept: Heading[] = [];
  for (const heading of headings) {
    const last = kept.at(-1);
    // Going back means that what came before was a list of the sections.
    if (last !== undefined && heading.number < last.number && heading.number === 1) kept.length = 0;
    if (kept.at(-1)?.number === heading.number) kept.pop();
    if (!kept.some(({ number }) => number === heading.number)) kept.push(heading);
  }
  return kept.map(({ line, number, printedNumber, heading }, index) => ({
    number,
    printedNumber,
    heading,
    place: textPlace(line.start, line.end),
    start: line.start,
    end: kept[index + 1]?.line.start ?? end,
  }));
}
