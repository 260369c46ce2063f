import type { LabelVocabulary } from "./label-vocabulary";
import { isTextPiece, type RowPiece, type SourceRow } from "./source-row";
import type { ReadHeading } from "./table-reading";

/**
 * The headings of a table's columns among the rows of its header, in reading order.
 *
 * Headings that a page break has split over two rows ("自然" above "人") are put together: a half
 * that is no heading by itself with the first piece of a later row that makes it one.
 *
 * @param isOtherWord words that stand in the header and head no column of figures
 */
export function readHeader(
  rows: readonly SourceRow[],
  vocabulary: LabelVocabulary,
  isOtherWord: (text: string) => boolean,
): ReadHeading[] {
  const pieces = rows.flatMap((source) =>
    source.pieces
      .filter((piece) => isTextPiece(piece) && !isOtherWord(piece.text))
      .map((piece) => ({ piece, source, matched: vocabulary.match(piece.text) })),
  );
  const used = new Set<RowPiece>();
  const headings: ReadHeading[] = [];

  for (const half of pieces) {
    if (half.matched !== null || used.has(half.piece)) continue;
    for (const other of pieces) {
      const isLater = other.source !== half.source && other.piece.start > half.piece.start;
      if (!isLater || used.has(other.piece) || other.matched?.match === "official") continue;
      const matched = vocabulary.match(half.piece.text + other.piece.text);
      if (matched === null) continue;
      used.add(half.piece).add(other.piece);
      headings.push({
        row: null,
        column: matched.id,
        match: matched.match,
        pieces: [half.piece, other.piece],
      });
      break;
    }
  }
  for (const { piece, matched } of pieces) {
    if (matched === null || used.has(piece)) continue;
    headings.push({ row: null, column: matched.id, match: matched.match, pieces: [piece] });
  }
  return headings.sort((a, b) => (a.pieces[0]?.start ?? 0) - (b.pieces[0]?.start ?? 0));
}
