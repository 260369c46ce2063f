import type { LabelVocabulary, MatchedLabel } from "./label-vocabulary";
import { isTextPiece, type RowPiece, type SourceRow } from "./source-row";
import type { ReadHeading } from "./table-reading";

/** Twice what any header of the forms holds, were each heading in halves. */
const MOST_WORDS = 150;
/** A narrow cell breaks "法人或其他组织" into three lines. */
const MOST_PARTS = 3;

interface Word {
  readonly piece: RowPiece;
  readonly source: SourceRow;
  readonly matched: MatchedLabel | null;
}

/**
 * What makes a heading of its first half: a piece of a later row, in the same column where there is
 * one ("其他" over "结果"), since other halves would make a heading of it too.
 */
function otherHalf(
  half: Word,
  words: readonly Word[],
  used: ReadonlySet<RowPiece>,
  vocabulary: LabelVocabulary,
): { readonly piece: RowPiece; readonly matched: MatchedLabel } | null {
  let first: { readonly piece: RowPiece; readonly matched: MatchedLabel } | null = null;
  for (const { piece, source, matched: own } of words) {
    const isLater = source !== half.source && piece.start > half.piece.start;
    if (!isLater || used.has(piece) || own?.match === "official") continue;
    const matched = vocabulary.match(half.piece.text + piece.text);
    if (matched === null) continue;
    if (piece.column === half.piece.column) return { piece, matched };
    first ??= { piece, matched };
  }
  return first;
}

/**
 * Pieces of a word that heads no column, broken over rows: "法人或" above "其他组织". The second would
 * pass for a heading of its own.
 */
function brokenOtherWords(words: readonly Word[], others: LabelVocabulary): ReadonlySet<RowPiece> {
  const parts = new Set<RowPiece>();
  for (const [index, first] of words.entries()) {
    if (parts.has(first.piece) || !others.isBeginning(first.piece.text)) continue;
    const later = words.slice(index + 1).filter(({ piece }) => !parts.has(piece));
    const found = completion([first], later, others);
    for (const { piece } of found ?? []) parts.add(piece);
  }
  return parts;
}

function completion(
  begun: readonly Word[],
  later: readonly Word[],
  others: LabelVocabulary,
): readonly Word[] | null {
  const text = begun.map(({ piece }) => piece.text).join("");
  const above = begun.at(-1);
  for (const [index, word] of later.entries()) {
    if (word.source === above?.source) continue;
    const parts = [...begun, word];
    if (others.match(text + word.piece.text) !== null) return parts;
    if (parts.length < MOST_PARTS && others.isBeginning(text + word.piece.text)) {
      const whole = completion(parts, later.slice(index + 1), others);
      if (whole !== null) return whole;
    }
  }
  return null;
}

/**
 * The headings of a table's columns among the rows of its header, in reading order.
 *
 * Headings that a page break has split over two rows ("自然" above "人") are put together: a half
 * that is no heading by itself with the first piece of a later row that makes it one.
 *
 * @param others words that stand in the header and head no column of figures
 */
export function readHeader(
  rows: readonly SourceRow[],
  vocabulary: LabelVocabulary,
  others: LabelVocabulary,
): ReadHeading[] {
  const pieces = rows.flatMap((source) =>
    source.pieces
      .filter((piece) => isTextPiece(piece) && others.match(piece.text) === null)
      .map((piece) => ({ piece, source })),
  );
  const words = pieces
    .slice(0, MOST_WORDS)
    .map((each): Word => ({ ...each, matched: vocabulary.match(each.piece.text) }));
  const used = new Set(brokenOtherWords(words, others));
  const headings: ReadHeading[] = [];
  for (const half of words) {
    if (half.matched !== null || used.has(half.piece)) continue;
    const whole = otherHalf(half, words, used, vocabulary);
    if (whole === null) continue;
    used.add(half.piece).add(whole.piece);
    const { id: column, match } = whole.matched;
    headings.push({ row: null, column, match, pieces: [half.piece, whole.piece] });
  }
  for (const { piece, matched } of words) {
    if (matched === null || used.has(piece)) continue;
    headings.push({ row: null, column: matched.id, match: matched.match, pieces: [piece] });
  }
  return headings.sort((a, b) => (a.pieces[0]?.start ?? 0) - (b.pieces[0]?.start ?? 0));
}
