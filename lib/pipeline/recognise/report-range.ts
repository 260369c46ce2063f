import type { Diagnostic } from "@/lib/domain/diagnostic";
import type { Document } from "@/lib/domain/document";
import { labelKey } from "@/lib/pipeline/text/fold-label";
import { INFLOW_ROWS } from "@/lib/form/application-rows";
import type { Line } from "@/lib/pipeline/text/lines";
import { nameOneBody } from "./body-name";
import type { Title } from "./title";

/** The part of a document that is one report. */
export interface ReportRange {
  readonly title: Title | null;
  readonly start: number;
  readonly end: number;
  readonly diagnostics: readonly Diagnostic[];
}

const FIRST_ROW_KEYS = new Set(
  INFLOW_ROWS.slice(0, 1).flatMap(({ label }) => [label.zh, ...label.variants].map(labelKey)),
);

/** Where the tables of section three begin: one for each report in the document. */
function tableStarts(lines: readonly Line[]): number[] {
  return lines.filter(({ text }) => FIRST_ROW_KEYS.has(labelKey(text))).map(({ start }) => start);
}

function isOfAnother(a: Title, b: Title): boolean {
  if (a.year !== null && b.year !== null && a.year !== b.year) return true;
  return a.body !== null && b.body !== null && !nameOneBody(a.body, b.body);
}

function severalNote(first: Title, second: Title): Diagnostic {
  return {
    code: "several-reports",
    message: {
      zh: `文件里不止一份报告，只读取了第一份（${first.text}）。请把其余的（${second.text} 等）分开上传。`,
      en: `The file holds more than one report; only the first was read (${first.text}). Upload the others (${second.text}, …) one by one.`,
    },
    place: second.place,
  };
}

function isOfTheSame(a: Title, b: Title): boolean {
  return a.body !== null && a.body === b.body && a.year !== null && a.year === b.year;
}

/**
 * The title of the report whose table begins at a position: the last before it, since pages list
 * the titles of other reports above their own; and of the same title printed several times (by the
 * page, by the report, at the head of each page) the first.
 */
function titleBefore(titles: readonly Title[], position: number): Title | undefined {
  const before = titles.filter(({ place }) => place.end <= position);
  const whole = before.filter(({ body, year }) => body !== null && year !== null);
  // A title printed again without its body or year is no better than the whole one above it.
  let [title] = whole.slice(-1);
  for (const other of whole.toReversed()) {
    if (title === undefined || !isOfTheSame(title, other)) break;
    title = other;
  }
  return title ?? before.at(-1);
}

/**
 * The first report of a document: from its title to the end, or to the title of the next report
 * where the document holds several, of which each has tables of its own.
 */
export function findReport(
  { text }: Document,
  lines: readonly Line[],
  titles: readonly Title[],
): ReportRange {
  const [firstTable, secondTable] = tableStarts(lines);
  const title = titleBefore(titles, firstTable ?? text.length) ?? titles[0] ?? null;
  const start = title?.place.start ?? 0;
  const second =
    title === null || firstTable === undefined || secondTable === undefined
      ? undefined
      : titles.find(
          (other) =>
            other.place.start > firstTable &&
            other.place.end <= secondTable &&
            isOfAnother(title, other),
        );
  if (title === null || second === undefined) {
    return { title, start, end: text.length, diagnostics: [] };
  }
  return { title, start, end: second.place.start, diagnostics: [severalNote(title, second)] };
}
