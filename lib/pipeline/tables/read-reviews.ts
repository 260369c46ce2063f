import type { Form } from "@/lib/form/form";
import { type AssignedFigures, assignFigures } from "./assign-figures";
import type { ColumnFrame } from "./column-frame";
import { LabelVocabulary } from "./label-vocabulary";
import type { LabelledRow } from "./labelled-rows";
import { readHeader } from "./read-header";
import {
  isEmptyPiece,
  isFigurePiece,
  isTextPiece,
  type RowPiece,
  type SourceRow,
} from "./source-row";
import type { ReadHeading, ReadRow, TableReading } from "./table-reading";

/** Words that only this table's header has. */
const TELLING = new Set(["upheld", "corrected", "pending"]);

/** Rows of a header, one heading a row at the most. */
const LONGEST_HEADER = 24;

interface Words {
  readonly results: LabelVocabulary;
  readonly tracks: LabelVocabulary;
  readonly isHeading: (text: string) => boolean;
}

function wordsOf({ reviews }: Form): Words {
  const results = new LabelVocabulary(reviews.columns);
  const tracks = new LabelVocabulary(reviews.tracks);
  const both = new LabelVocabulary([
    { id: "litigation", label: { zh: "行政诉讼", en: "", variants: [] } },
  ]);
  return {
    results,
    tracks,
    isHeading: (text) => [results, tracks, both].some((words) => words.match(text) !== null),
  };
}

const isBlankRow = ({ pieces }: SourceRow) => pieces.every(isEmptyPiece);

function isHeader({ pieces }: SourceRow, words: Words): boolean {
  return (
    !pieces.some(isFigurePiece) &&
    pieces.some((piece) => isTextPiece(piece) && words.isHeading(piece.text))
  );
}

interface ReviewRows {
  readonly header: readonly SourceRow[];
  readonly body: readonly SourceRow[];
}

/** The table's header, empty rows within it left out, and what stands below it until other words. */
function findRows(rows: readonly SourceRow[], words: Words): ReviewRows | null {
  const first = rows.findIndex((row) => isHeader(row, words));
  if (first === -1) return null;
  const header: SourceRow[] = [];
  let end = first;
  for (let index = first; index < rows.length; index += 1) {
    const row = rows[index];
    if (row === undefined || !(isHeader(row, words) || isBlankRow(row))) break;
    if (!isHeader(row, words)) continue;
    header.push(row);
    end = index + 1;
  }
  const isTelling = header.some(({ pieces }) =>
    pieces.some(({ text }) => TELLING.has(words.results.match(text)?.id ?? "")),
  );
  // "行政复议" alone may be a heading of the prose; the table stands further on.
  if (!isTelling) return findRows(rows.slice(end), words);
  const body: SourceRow[] = [];
  for (const row of rows.slice(end)) {
    if (row.pieces.filter(isTextPiece).length > 1) break;
    if (row.layout === "paragraph" && !row.pieces.some(isFigurePiece)) break;
    body.push(row);
  }
  return { header, body };
}

/**
 * The one row of fifteen figures below words of reconsideration and litigation, where the headings
 * themselves are in pieces.
 */
function findFiguresAlone(rows: readonly SourceRow[], form: Form): ReviewRows | null {
  const width = form.reviews.tracks.length * form.reviews.columns.length;
  const index = rows.findIndex(
    ({ pieces }) => pieces.filter(isFigurePiece).length === width && !pieces.some(isTextPiece),
  );
  const row = rows[index];
  if (row === undefined) return null;
  const above = rows.slice(Math.max(0, index - LONGEST_HEADER), index);
  const words = above.flatMap(({ pieces }) => pieces.map(({ text }) => text)).join("");
  return /复议/u.test(words) && /诉讼/u.test(words) ? { header: [], body: [row] } : null;
}

/**
 * The tracks from left to right as the header names them, or in the form's order where it doesn't
 * name all; null where it begins with another than the form does.
 */
function trackOrder(header: readonly SourceRow[], words: Words, form: Form): string[] | null {
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
  const isComplete = found.length === tracks.length * width;
  const order = tracks.flatMap((track, index) => {
    const own = isComplete ? found.slice(index * width, (index + 1) * width) : official;
    return own.map((column) => `${track}.${column}`);
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
  return { id: "reviews", match: "official", label, rest, source: only, isStacked };
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

function ofTrack(figures: AssignedFigures, track: string): AssignedFigures {
  if (figures.kind === "unclear") return figures;
  const own = [...figures.pieces].flatMap(([id, piece]): [string, RowPiece][] =>
    id.startsWith(`${track}.`) ? [[id.slice(track.length + 1), piece]] : [],
  );
  const pieces = new Map(own);
  return figures.kind === "blank" ? { kind: "blank", pieces } : { ...figures, pieces };
}

/** Section four: reconsideration and litigation, one row of fifteen figures. */
export function readReviews(rows: readonly SourceRow[], form: Form): TableReading | null {
  const words = wordsOf(form);
  const found = findRows(rows, words) ?? findFiguresAlone(rows, form);
  if (found === null) return null;
  const headings = readHeader(
    found.header,
    words.results,
    (text) => words.results.match(text) === null && words.isHeading(text),
  );
  const order = orderOf(headings, trackOrder(found.header, words, form), form);
  const row = figuresRow(found.body);
  if (row === null) return null;
  const figures = assignFigures(row, { order, frames: framesFor(row, order, headings) });

  return {
    table: "reviews",
    headings,
    diagnostics: [],
    rows: form.reviews.tracks.map(({ id }): ReadRow => {
      const label = found.header
        .flatMap(({ pieces }) => pieces.filter(({ text }) => words.tracks.match(text)?.id === id))
        .slice(0, 1);
      return {
        id,
        match: "official",
        label,
        rest: row.rest,
        columns: form.reviews.columns,
        figures: ofTrack(figures, id),
      };
    }),
  };
}
