import type { Box } from "@/lib/domain/document";
import type { AlignedLine } from "./aligned-table";
import { type FigureLine, type FigureRow, figureRows } from "./broken-figures";
import { type Atom, composeLine } from "./compose";
import type { JoinedCell, JoinedTable } from "./joined-table";
import { labelColumns } from "./label-columns";
import { labelAtoms, labelGroups, middleOf } from "./label-lines";
import { isFigureSegment } from "./line-segments";
import { nearest } from "./merge-rules";
import { lineOf, type TextLine } from "./text-line";

/** A cell of a row, before its row has a number. */
interface Entry {
  readonly column: number;
  readonly columnSpan: number;
  readonly atoms: readonly Atom[];
  readonly box: Box;
}

interface OpenRow {
  readonly middle: number;
  readonly entries: Entry[];
}

/** Index of the interval that a place lies in; the first or last one beyond the ends. */
function intervalAt(bounds: readonly number[], x: number): number {
  const index = bounds.findIndex((bound, at) => at > 0 && x < bound);
  return index === -1 ? bounds.length - 2 : index - 1;
}

function entryOf(lines: readonly TextLine[], bounds: readonly number[]): Entry {
  const { box } = lineOf(lines.flatMap(({ glyphs }) => glyphs));
  const column = intervalAt(bounds, box[0] + 0.01);
  const last = Math.max(column, intervalAt(bounds, box[2] - 0.01));
  return { column, columnSpan: last - column + 1, atoms: labelAtoms(lines), box };
}

/** Entries of one row; two that stand under one column are together what stands there. */
function withoutOverlaps(entries: readonly Entry[]): Entry[] {
  const apart: Entry[] = [];
  for (const entry of entries.toSorted((a, b) => a.box[0] - b.box[0])) {
    const before = apart.at(-1);
    if (before === undefined || before.column + before.columnSpan <= entry.column) {
      apart.push(entry);
      continue;
    }
    const end = Math.max(before.column + before.columnSpan, entry.column + entry.columnSpan);
    const [a, b] = [before.box, entry.box];
    apart[apart.length - 1] = {
      column: before.column,
      columnSpan: end - before.column,
      atoms: [...before.atoms, " ", ...entry.atoms],
      box: [a[0], Math.min(a[1], b[1]), Math.max(a[2], b[2]), Math.max(a[3], b[3])],
    };
  }
  return apart;
}

function cellsOf(
  { entries, middle }: OpenRow,
  row: number,
  bounds: readonly number[],
  page: number,
): JoinedCell[] {
  const apart = withoutOverlaps(entries);
  const top = Math.min(...apart.map(({ box }) => box[1]), middle);
  const bottom = Math.max(...apart.map(({ box }) => box[3]), middle);
  const taken = new Set(
    apart.flatMap(({ column, columnSpan }) =>
      Array.from({ length: columnSpan }, (_, index) => column + index),
    ),
  );
  const blanks = bounds.slice(1).flatMap((right, column): Entry[] => {
    const box: Box = [bounds[column] ?? 0, top, right, bottom];
    return taken.has(column) ? [] : [{ column, columnSpan: 1, atoms: [], box }];
  });
  return [...apart, ...blanks]
    .sort((a, b) => a.column - b.column)
    .map(({ column, columnSpan, atoms, box }) => ({
      row,
      column,
      rowSpan: 1,
      columnSpan,
      atoms: [...atoms],
      areas: [{ page, box }],
      spare: Infinity,
    }));
}

/** What stands on the lines of a table: figures' rows, rows of words alone, and labels. */
interface Sorted {
  readonly figures: FigureLine[];
  readonly words: { readonly middle: number; readonly segments: readonly TextLine[] }[];
  readonly labels: TextLine[];
}

function sorted(lines: readonly AlignedLine[], labelEnd: number): Sorted {
  const found: Sorted = { figures: [], words: [], labels: [] };
  for (const { line, segments } of lines) {
    const middle = middleOf(line);
    const labels = segments.filter(({ box }) => box[2] <= labelEnd);
    const others = segments.filter(({ box }) => box[2] > labelEnd);
    if (others.some(isFigureSegment)) {
      found.figures.push({ middle, segments: others });
      found.labels.push(...labels);
    } else if (others.length > 0) found.words.push({ middle, segments });
    else found.labels.push(...labels);
  }
  return found;
}

/** What stands in each column of a row, line by line. */
function byColumn(row: FigureRow, columnOf: (segment: TextLine) => number): TextLine[][] {
  const [first, ...others] = row;
  return (first?.segments ?? []).map((segment) => {
    const column = columnOf(segment);
    const below = others.flatMap(({ segments }) => segments.filter((s) => columnOf(s) === column));
    return [segment, ...below];
  });
}

/**
 * The rows of a table that no lines draw: one for each line of figures, with the label whose lines
 * stand beside it, above and below; and one for each line of words, and label, without figures.
 *
 * @param bounds of the column of labels and those of the figures, ascending
 */
export function alignedRows(
  lines: readonly AlignedLine[],
  bounds: readonly number[],
  page: number,
): JoinedTable {
  const labelEnd = bounds[1] ?? Infinity;
  const { figures, words, labels } = sorted(lines, labelEnd);
  const { start, ofGroups, ofRows } = labelColumns(labels);
  const [left = 0, ...others] = bounds;
  const allBounds = [left, ...(start === null ? [] : [start]), ...others];

  const columnOf = ({ box }: TextLine) => intervalAt(allBounds, box[0] + 0.01);
  const rows = figureRows(figures, labels, columnOf).map((row): OpenRow => ({
    middle: row.reduce((sum, { middle }) => sum + middle, 0) / row.length,
    entries: byColumn(row, columnOf).map((segments) => entryOf(segments, allBounds)),
  }));
  const open: OpenRow[] = [...rows];
  const middles = rows.map(({ middle }) => middle);
  for (const { lines: own, row } of labelGroups(ofRows, middles)) {
    const entry = entryOf(own, allBounds);
    const known = row === null ? undefined : rows[row];
    if (known !== undefined) known.entries.push(entry);
    else open.push({ middle: (entry.box[1] + entry.box[3]) / 2, entries: [entry] });
  }
  for (const { middle, segments } of words) {
    open.push({ middle, entries: segments.map((segment) => entryOf([segment], allBounds)) });
  }
  open.sort((a, b) => a.middle - b.middle);
  const places = open.map(({ middle }) => middle);
  for (const segment of ofGroups) {
    open[nearest(places, middleOf(segment))]?.entries.push({
      ...entryOf([segment], allBounds),
      atoms: composeLine(segment),
    });
  }
  return {
    rows: open.length,
    columns: allBounds.length - 1,
    cells: open.flatMap((row, index) => cellsOf(row, index, allBounds, page)),
  };
}
