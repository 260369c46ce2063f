import { widest } from "./aligned-labels";
import type { TextBlock } from "./text-blocks";
import type { TextLine } from "./text-line";

/** What stands in some columns of a row. */
export interface Entry {
  readonly column: number;
  readonly columnSpan: number;
  readonly lines: readonly TextLine[];
  /** Nothing tells whether its lines are one figure or several. */
  readonly isInDoubt?: boolean;
}

export interface AlignedRow {
  /** The height at which it stands, in points. */
  readonly level: number;
  readonly entries: Entry[];
}

/** The columns of a table: of groups, labels, and figures. */
export interface RowColumns {
  /** Ascending places, one more than columns, in points. */
  readonly bounds: readonly number[];
  /** How many of them are of groups and labels. */
  readonly labels: number;
}

/** What stands no further below other words than this, in ems, stands at their height. */
export const SAME_HEIGHT = 0.5;

/** Index of the interval that a place lies in; the first or last one beyond the ends. */
function intervalAt(bounds: readonly number[], x: number): number {
  const index = bounds.findIndex((bound, at) => at > 0 && x < bound);
  return index === -1 ? bounds.length - 2 : index - 1;
}

/** What stands over a part of the columns of figures. */
export function figureEntry({ bounds, labels }: RowColumns, lines: readonly TextLine[]): Entry {
  const [from, to] = [
    Math.min(...lines.map(({ box }) => box[0])),
    Math.max(...lines.map(({ box }) => box[2])),
  ];
  const column = Math.max(labels, intervalAt(bounds, from + 0.01));
  const last = Math.max(column, intervalAt(bounds, to - 0.01));
  return { column, columnSpan: last - column + 1, lines };
}

/** The label of a row, which reaches to the end of the columns of labels. */
export function labelEntry({ bounds, labels }: RowColumns, lines: readonly TextLine[]): Entry {
  const from = Math.min(...lines.map(({ box }) => box[0]));
  const column = Math.min(labels - 1, intervalAt(bounds, from + 0.01));
  return { column, columnSpan: labels - column, lines };
}

export function groupEntry({ bounds, labels }: RowColumns, { lines, box }: TextBlock): Entry {
  const column = Math.min(labels - 1, intervalAt(bounds, box[0] + 0.01));
  const last = Math.min(labels - 1, intervalAt(bounds, box[2] - 0.01));
  return { column, columnSpan: Math.max(1, last - column + 1), lines };
}

export const reachOver = (a: Entry, b: Entry) =>
  a.column < b.column + b.columnSpan && b.column < a.column + a.columnSpan;

/**
 * How much room there is for a line of an entry, in points: as much as the widest takes that stands in
 * the same columns. Lines that had room for more are no one figure.
 */
export function roomOf(rows: readonly AlignedRow[]): (entry: Entry) => number {
  const keyOf = ({ column, columnSpan }: Entry) => `${column} ${columnSpan}`;
  const byColumns = new Map<string, number>();
  for (const entry of rows.flatMap(({ entries }) => entries)) {
    byColumns.set(keyOf(entry), Math.max(byColumns.get(keyOf(entry)) ?? 0, widest(entry.lines)));
  }
  return (entry) => (entry.isInDoubt === true ? Infinity : (byColumns.get(keyOf(entry)) ?? 0));
}
