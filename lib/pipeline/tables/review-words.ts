import type { Form } from "@/lib/form/form";
import { labelKey } from "@/lib/pipeline/text/fold-label";
import { LabelVocabulary } from "./label-vocabulary";
import { readHeader } from "./read-header";
import { isTextPiece, type SourceRow } from "./source-row";
import type { ReadHeading } from "./table-reading";

/** The words of section four's headings. */
export interface ReviewWords {
  readonly results: LabelVocabulary;
  readonly tracks: LabelVocabulary;
  /** The tracks, and the heading over both tracks of litigation. */
  readonly groups: LabelVocabulary;
  readonly isHeading: (text: string) => boolean;
  /** Whether a text is part of a heading: half of one, or a single character. */
  readonly isPart: (text: string) => boolean;
}

/** Results that no other table's header has. */
const TELLING = new Set(["upheld", "corrected", "pending"]);

export function reviewWords({ reviews }: Form): ReviewWords {
  const results = new LabelVocabulary(reviews.columns);
  const tracks = new LabelVocabulary(reviews.tracks);
  const groups = new LabelVocabulary([
    ...reviews.tracks,
    { id: "litigation", label: { zh: "行政诉讼", en: "", variants: [] } },
  ]);
  const keys = [...reviews.columns, ...reviews.tracks].flatMap(({ label }) =>
    [label.zh, ...label.variants].map(labelKey),
  );
  return {
    results,
    tracks,
    groups,
    isHeading: (text) => results.match(text) !== null || groups.match(text) !== null,
    isPart: (text) => {
      const key = labelKey(text);
      return key !== "" && keys.some((whole) => whole.includes(key));
    },
  };
}

export function hasHeading({ pieces }: SourceRow, words: ReviewWords): boolean {
  return pieces.some((piece) => isTextPiece(piece) && words.isHeading(piece.text));
}

/** The headings of results in the rows of a header. */
export function resultHeadings(rows: readonly SourceRow[], words: ReviewWords): ReadHeading[] {
  return readHeader(rows, words.results, words.groups);
}

/**
 * Whether rows have a heading that only section four's table has, and most of their words are
 * headings: of single characters some can be put together by chance.
 */
export function isTelling(rows: readonly SourceRow[], words: ReviewWords): boolean {
  const headings = resultHeadings(rows, words);
  const known = headings.flatMap(({ pieces }) => pieces).length;
  const all = rows.flatMap(({ pieces }) =>
    pieces.filter((piece) => isTextPiece(piece) && words.tracks.match(piece.text) === null),
  ).length;
  return headings.some(({ column }) => TELLING.has(column)) && known * 2 >= all;
}
