import type { Form } from "@/lib/form/form";
import { labelKey } from "@/lib/pipeline/text/fold-label";
import { LabelVocabulary } from "./label-vocabulary";
import { isEmptyPiece, isFigurePiece, isTextPiece, type SourceRow } from "./source-row";
import { HEADER_WORDS } from "./vocabulary";

/** A range of rows, end exclusive. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Rows of section three that share their words with headings, and so can't begin the table. */
const SHARED_WITH_HEADINGS = new Set(["handled", "other", "other.other"]);

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
  return pieces.filter(({ text }) => HEADER_WORDS.has(labelKey(text))).length >= 2;
}

/**
 * The rows of section three's table, from 本年新收 to 结转下年度. Above the first of them "总计" and
 * "其他" are headings.
 */
export function applicationsStretch(rows: readonly SourceRow[], form: Form): Stretch | null {
  const vocabulary = new LabelVocabulary(form.applications.rows);
  const ids = rows.map((row) => labelIn(row, vocabulary));
  const start = ids.findIndex((id) => id !== undefined && !SHARED_WITH_HEADINGS.has(id));
  if (start === -1) return null;
  const last = ids.lastIndexOf("carried_out");
  const lastKnown = ids.findLastIndex((id) => id !== undefined && !SHARED_WITH_HEADINGS.has(id));
  return { start, end: withFiguresBelow(rows, (last > start ? last : lastKnown) + 1) };
}

/** The rows of section two's table, headers included; it ends where section three's begins. */
export function disclosureStretch(
  rows: readonly SourceRow[],
  form: Form,
  applications: Stretch | null,
): Stretch | null {
  const vocabulary = new LabelVocabulary(form.disclosure.flatMap((block) => block.rows));
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
  return start === -1 || last < start ? null : { start, end: withFiguresBelow(before, last + 1) };
}
