import type { Form } from "@/lib/form/form";
import { labelKey } from "@/lib/pipeline/text/fold-label";
import { LabelVocabulary } from "./label-vocabulary";
import { isEmptyPiece, isFigurePiece, isTextPiece, type SourceRow } from "./source-row";
import { isHeaderWord } from "./vocabulary";

/** A range of rows, end exclusive. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Rows of section three that share their words with headings, and so can't begin the table. */
const SHARED_WITH_HEADINGS = new Set(["handled", "other", "other.other"]);

const FIRST_ROWS = new Set(["new", "carried_in"]);
const LAST_ROWS = new Set(["carried_out"]);
/** Rows that two labels take at the most, when each stands on several lines. */
const LONGEST_SPLIT = 10;
/** Rows that one label takes at the most. */
const LONGEST_LABEL = 5;
/** More figures than a row of section two has: such a row is one of section three, whatever its label. */
const FEWEST_FIGURES = 5;
/** Rows of the whole table, each label on several lines. */
const LONGEST_TABLE = 120;

const CAPTION = /第二十条第?\(?[一二三四五六七八九十]/u;
export const CORNER = labelKey("信息内容");

function labelIn({ pieces }: SourceRow, vocabulary: LabelVocabulary): string | undefined {
  for (const piece of pieces) {
    const id = isTextPiece(piece) ? vocabulary.match(piece.text)?.id : undefined;
    if (id !== undefined) return id;
  }
  return undefined;
}

/** Figures below the last label are its own, where cells stand one below another. */
function withFiguresBelow(rows: readonly SourceRow[], end: number): number {
  let after = end;
  while (rows[after]?.pieces.every((piece) => isEmptyPiece(piece) || isFigurePiece(piece))) {
    after += 1;
  }
  return after;
}

/** A header of several columns: two or more words of the forms' headers, and no figure. */
export function isHeaderRow({ pieces, layout }: SourceRow): boolean {
  if (layout === "paragraph" || pieces.some(isFigurePiece)) return false;
  return pieces.filter(({ text }) => isHeaderWord(text)).length >= 2;
}

/** The thing whose label begins in a row's words and goes on in the rows below. */
function splitLabel(
  rows: readonly SourceRow[],
  index: number,
  vocabulary: LabelVocabulary,
): { readonly id: string; readonly end: number } | null {
  let label = rows[index]?.pieces.findLast(isTextPiece)?.text ?? "";
  const cut = label === "" ? null : vocabulary.matchCut(label);
  let found = cut === null ? null : { id: cut.id, end: index + 1 };
  for (let below = index + 1; below <= index + LONGEST_LABEL; below += 1) {
    if (!vocabulary.isBeginning(label)) break;
    label += rows[below]?.pieces.find(isTextPiece)?.text ?? "";
    const id = vocabulary.matchWhole(label)?.id ?? found?.id;
    if (id !== undefined) found = { id, end: below + 1 };
  }
  return found;
}

/** Where the table begins, whose first labels may be split over lines, or not known. */
function withFirstRows(
  rows: readonly SourceRow[],
  known: number,
  vocabulary: LabelVocabulary,
): number {
  let start = known;
  for (let index = known - 1; index >= Math.max(0, known - LONGEST_SPLIT); index -= 1) {
    const row = rows[index];
    const isWide = (row?.pieces.filter(isFigurePiece).length ?? 0) >= FEWEST_FIGURES;
    if (isWide || FIRST_ROWS.has(splitLabel(rows, index, vocabulary)?.id ?? "")) start = index;
  }
  return start;
}

/** Where the table ends, whose last labels may be split over lines. */
function withLastRows(
  rows: readonly SourceRow[],
  known: number,
  vocabulary: LabelVocabulary,
  ids: ReadonlySet<string>,
): number {
  let end = known;
  for (let index = known; index < Math.min(rows.length, known + LONGEST_TABLE); index += 1) {
    const found = splitLabel(rows, index, vocabulary);
    if (found !== null && ids.has(found.id)) end = found.end;
  }
  return end;
}

/** The last row with a label and figures in a row's own table: some bodies change the rows' order. */
function lastOfTable(
  rows: readonly SourceRow[],
  ids: readonly (string | undefined)[],
  known: number,
): number {
  const block = rows[known]?.block;
  return rows.findLastIndex(
    (row, index) =>
      index === known ||
      (row.block === block && ids[index] !== undefined && row.pieces.some(isFigurePiece)),
  );
}

/**
 * The rows of section three's table, from 本年新收 to 结转下年度. Above the first of them "总计" and
 * "其他" are headings.
 */
export function applicationsStretch(rows: readonly SourceRow[], form: Form): Stretch | null {
  const vocabulary = new LabelVocabulary(form.applications.rows);
  const ids = rows.map((row) => labelIn(row, vocabulary));
  const first = ids.findIndex((id) => id !== undefined && !SHARED_WITH_HEADINGS.has(id));
  if (first === -1) return null;
  const start = withFirstRows(rows, first, vocabulary);
  const last = ids.lastIndexOf("carried_out");
  const lastKnown = ids.findLastIndex((id) => id !== undefined && !SHARED_WITH_HEADINGS.has(id));
  const end =
    last > first
      ? lastOfTable(rows, ids, last) + 1
      : withLastRows(rows, lastKnown + 1, vocabulary, LAST_ROWS);
  return { start, end: withFiguresBelow(rows, end) };
}

/** The rows of section two's table, headers included; it ends where section three's begins. */
export function disclosureStretch(
  rows: readonly SourceRow[],
  form: Form,
  applications: Stretch | null,
): Stretch | null {
  const labels = form.disclosure.flatMap((block) => block.rows);
  const vocabulary = new LabelVocabulary(labels);
  const before = applications === null ? rows : rows.slice(0, applications.start);
  const hasLabel = before.map((row) => labelIn(row, vocabulary) !== undefined);
  const isHead = ({ pieces }: SourceRow) =>
    pieces.some(({ text }) => labelKey(text) === CORNER || CAPTION.test(text.normalize("NFKC")));
  const head = before.findIndex(isHead);
  const start =
    head === -1
      ? before.findIndex((row, index) => hasLabel[index] && row.pieces.some(isFigurePiece))
      : head;
  const last = hasLabel.lastIndexOf(true);
  if (start === -1 || last < start) return null;
  const ids = new Set(labels.map(({ id }) => id));
  const end = withLastRows(before, last + 1, vocabulary, ids);
  return { start, end: withFiguresBelow(before, end) };
}
