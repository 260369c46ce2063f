import type { Form } from "@/lib/form/form";
import type { AssignedFigures } from "./assign-figures";
import { findReviewRows } from "./find-review-rows";
import { type ReviewCells, reviewCells } from "./review-cells";
import { readReviewRow } from "./review-row";
import {
  hasHeading,
  isTelling,
  resultHeadings,
  type ReviewWords,
  reviewWords,
} from "./review-words";
import { gridMethod, isEmptyPiece, isTextPiece, type RowPiece, type SourceRow } from "./source-row";
import type { ReadRow, TableReading } from "./table-reading";

/** Rows of the table however it is turned: header, a row for each result or court, remarks. */
const MOST_ROWS = 24;

function ofTrack(figures: AssignedFigures, track: string): AssignedFigures {
  if (figures.kind === "unclear") return figures;
  const own = [...figures.pieces].flatMap(([id, piece]): [string, RowPiece][] =>
    id.startsWith(`${track}.`) ? [[id.slice(track.length + 1), piece]] : [],
  );
  const pieces = new Map(own);
  return figures.kind === "blank" ? { kind: "blank", pieces } : { ...figures, pieces };
}

/** The rows of each table that has headings of section four, from the first of them on. */
function tablesWithHeadings(rows: readonly SourceRow[], words: ReviewWords): SourceRow[][] {
  const tables: SourceRow[][] = [];
  for (const row of rows) {
    const last = tables.at(-1);
    const isSame = last?.[0]?.block === row.block && row.layout !== "paragraph";
    if (isSame && last.length < MOST_ROWS) last.push(row);
    else if (row.layout !== "paragraph" && hasHeading(row, words)) tables.push([row]);
  }
  return tables.filter((table) => isTelling(table, words));
}

/** All cells of section four by the words around them; null where they can't be told so. */
function cellsByWords(
  tables: readonly (readonly SourceRow[])[],
  words: ReviewWords,
  form: Form,
): ReviewCells | null {
  const { tracks, columns } = form.reviews;
  const cells = new Map<string, RowPiece>();
  for (const table of tables) {
    const own = reviewCells(table, words);
    if (own === null) return null;
    for (const [address, piece] of own) {
      if (cells.has(address)) return null;
      cells.set(address, piece);
    }
  }
  // Where columns are places in a line, some words may only seem to stand over a cell.
  const isGrid = tables.every((table) => table.every(({ layout }) => layout === "grid"));
  const least = isGrid ? columns.length : tracks.length * columns.length;
  return cells.size >= least ? cells : null;
}

function figuresOf(cells: ReviewCells, tables: readonly SourceRow[]): AssignedFigures {
  const isBlank = [...cells.values()].every(isEmptyPiece);
  return isBlank
    ? { kind: "blank", pieces: cells }
    : { kind: "assigned", method: gridMethod(tables), pieces: cells };
}

/** Section four: reconsideration and litigation, one row of fifteen figures. */
export function readReviews(rows: readonly SourceRow[], form: Form): TableReading | null {
  const words = reviewWords(form);
  const tables = tablesWithHeadings(rows, words);
  const cells = cellsByWords(tables, words, form);
  const found = cells === null ? findReviewRows(rows, words, form) : null;
  if (cells === null && found === null) return null;

  const header = found?.header ?? tables.flat();
  const headings = resultHeadings(header, words);
  const counted = found === null ? null : readReviewRow(found, headings, words, form);
  const figures = cells === null ? counted?.figures : figuresOf(cells, tables.flat());
  if (figures === undefined) return null;
  const rest = counted?.row.rest ?? [...(cells ?? []).values()];

  return {
    table: "reviews",
    headings,
    diagnostics: [],
    rows: form.reviews.tracks.map(({ id }): ReadRow => {
      const label = header
        .flatMap(({ pieces }) => pieces.filter(isTextPiece))
        .filter(({ text }) => words.tracks.match(text)?.id === id)
        .slice(0, 1);
      const own = ofTrack(figures, id);
      const { columns } = form.reviews;
      return { id, match: "official", label, unit: null, rest, columns, figures: own };
    }),
  };
}
