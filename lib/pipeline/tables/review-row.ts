import type { Form } from "@/lib/form/form";
import { type AssignedFigures, assignFigures } from "./assign-figures";
import type { ColumnFrame } from "./column-frame";
import type { ReviewRows } from "./find-review-rows";
import type { LabelledRow } from "./labelled-rows";
import type { ReviewWords } from "./review-words";
import { isFigurePiece, isTextPiece, type SourceRow } from "./source-row";
import type { ReadHeading } from "./table-reading";

/**
 * The tracks from left to right as the header names them, or in the form's order where it doesn't
 * name all; null where it begins with another than the form does.
 */
function trackOrder(header: readonly SourceRow[], words: ReviewWords, form: Form): string[] | null {
  const official = form.reviews.tracks.map(({ id }) => id);
  const named = new Set(
    header.flatMap(({ pieces }) =>
      pieces.flatMap(({ text }) => words.tracks.match(text)?.id ?? []),
    ),
  );
  const order = named.size === official.length ? [...named] : official;
  return order[0] === official[0] ? order : null;
}

/** The fifteen columns from left to right, or null where the headings are not the form's. */
function orderOf(
  headings: readonly ReadHeading[],
  tracks: readonly string[] | null,
  form: Form,
): string[] | null {
  if (tracks === null) return null;
  const official = form.reviews.columns.map(({ id }) => id);
  const width = official.length;
  const found = headings.map(({ column }) => column);
  const ofTracks = tracks.map((_, index) => found.slice(index * width, (index + 1) * width));
  // Nobody changes the order of one court's results alone: then headings were put together wrongly.
  const isComplete =
    found.length === tracks.length * width &&
    ofTracks.every((own) => own.join() === ofTracks[0]?.join());
  const order = tracks.flatMap((track, index) => {
    const own = isComplete ? ofTracks[index] : official;
    return (own ?? []).map((column) => `${track}.${column}`);
  });
  // Where headings are missing, those that are there must at least not speak against the form.
  const followsForm =
    isComplete ||
    isSubsequence(
      found,
      tracks.flatMap(() => official),
    );
  return new Set(order).size === order.length && followsForm ? order : null;
}

function isSubsequence(part: readonly string[], whole: readonly string[]): boolean {
  let next = 0;
  for (const each of whole) if (part[next] === each) next += 1;
  return next === part.length;
}

/** The figures below the header: one row of them, or cells one below another. */
function figuresRow(body: readonly SourceRow[]): LabelledRow | null {
  const filled = body.filter(({ pieces }) => pieces.some(isFigurePiece));
  const [only, ...more] = filled.length > 0 ? filled : body;
  if (only === undefined) return null;
  const isStacked = filled.length > 0 && more.length > 0;
  const pieces = isStacked ? filled.flatMap((row) => row.pieces) : only.pieces;
  const label = pieces.filter(isTextPiece);
  const rest = pieces.filter((piece) => !isTextPiece(piece));
  return { id: "reviews", match: "official", label, unit: null, rest, source: only, isStacked };
}

function framesFor(
  row: LabelledRow,
  order: readonly string[] | null,
  headings: readonly ReadHeading[],
): ColumnFrame[] {
  if (order === null) return [];
  if (row.source.layout === "lines") {
    return row.rest.length === order.length
      ? [
          order.map((id, index) => ({
            id,
            from: row.rest[index]?.column ?? 0,
            to: (row.rest[index]?.column ?? 0) + 1,
          })),
        ]
      : [];
  }
  const frame = order.flatMap((id, index) => {
    const [piece] = headings[index]?.pieces ?? [];
    return piece === undefined
      ? []
      : [{ id, from: piece.column, to: piece.column + piece.columnSpan }];
  });
  return frame.length === order.length ? [frame] : [];
}

/**
 * The one row of fifteen figures under the form's header, or the same figures one below another, by
 * "track.column".
 *
 * @returns null where nothing stands below the header, or rows with labels of their own
 */
export function readReviewRow(
  { header, body }: ReviewRows,
  headings: readonly ReadHeading[],
  words: ReviewWords,
  form: Form,
): { readonly row: LabelledRow; readonly figures: AssignedFigures } | null {
  const row = figuresRow(body);
  if (row === null) return null;
  // Rows that name a court or a result are not the form's one row; counting would mix them up.
  const hasOwnWords = row.label.some(({ text }) => words.isHeading(text));
  const order = hasOwnWords ? null : orderOf(headings, trackOrder(header, words, form), form);
  const frames = hasOwnWords ? [] : framesFor(row, order, headings);
  return { row, figures: assignFigures(row, { order, frames }) };
}
