import { least } from "./extremes";
import { isPartOfFigure } from "./figure-part";
import { labelColumns } from "./label-columns";
import { firstWord, labelGroups, middleOf } from "./label-lines";
import { isFigureSegment } from "./line-segments";
import { cluster, nearest } from "./merge-rules";
import { type PageCell, type PageTable, TOLERANCE } from "./table-on-page";
import type { TextLine } from "./text-line";

/** A row of the form among several that no lines set apart, with where it begins and ends. */
interface Slot {
  readonly middle: number;
  top: number;
  bottom: number;
}

const figureLines = ({ lines }: PageCell) => lines.filter(isFigureSegment);

/** Whether figures stand below one another that are no figure broken for want of room. */
function isStack(cell: PageCell): boolean {
  const figures = figureLines(cell);
  return figures.some((line, index) => {
    const above = figures[index - 1];
    return (
      above !== undefined &&
      above.box[2] - above.box[0] + firstWord(line.glyphs) <= cell.room + TOLERANCE
    );
  });
}

/** A line is in the middle of two others when it is further from both than this share of its height. */
const BETWEEN = 0.3;

/**
 * Whether the lines of a cell are one figure that found no room: another cell of the row has its only
 * figure in the middle of them, where a row of its own would have none.
 */
function isWrapped(cell: PageCell, cells: readonly PageCell[]): boolean {
  const own = cell.lines;
  const [first, last] = [own[0], own.at(-1)];
  if (first === undefined || last === undefined || own.length < 2) return false;
  if (!own.every(isPartOfFigure)) return false;
  return cells.some((other) => {
    const [single, ...more] = figureLines(other);
    if (single === undefined || more.length > 0) return false;
    const middle = middleOf(single);
    const far = BETWEEN * (single.box[3] - single.box[1]);
    return (
      middle > middleOf(first) &&
      middle < middleOf(last) &&
      own.every((line) => Math.abs(middleOf(line) - middle) > far)
    );
  });
}

/** Columns of figures begin here. */
function firstFigures(cells: readonly PageCell[]): number {
  return least(cells.filter((cell) => figureLines(cell).length > 0).map(({ column }) => column));
}

/** The cell with the labels of a row, or of the rows that it holds: the one next to its figures. */
function labelOf(cells: readonly PageCell[]): PageCell | undefined {
  const first = firstFigures(cells);
  return cells.findLast(({ column, lines }) => column < first && lines.length > 0);
}

/** Where rows of figures stand in a row of the lattice; null where it is one row. */
function baselines(cells: readonly PageCell[]): number[] | null {
  // Rows of their own have labels of their own.
  if ((labelOf(cells)?.lines.length ?? 0) < 2) return null;
  const stacks = cells.filter((cell) => cell.lines.length > 1 && isStack(cell));
  if (stacks.length < 2 || stacks.every((cell) => isWrapped(cell, cells))) return null;
  const lines = cells.flatMap(figureLines);
  const near = Math.min(...lines.map(({ box }) => box[3] - box[1])) / 2;
  const rows = cluster(lines.map(middleOf), near);
  const shared = rows.filter(
    (row) =>
      stacks.filter((cell) =>
        figureLines(cell).some((line) => Math.abs(middleOf(line) - row) < near),
      ).length > 1,
  );
  return shared.length > 1 ? rows : null;
}

function slotsAt(middles: readonly number[], top: number, bottom: number): Slot[] {
  const sorted = middles.toSorted((a, b) => a - b);
  return sorted.map((middle, index) => {
    const [before, after] = [sorted[index - 1], sorted[index + 1]];
    return {
      middle,
      top: before === undefined ? top : (before + middle) / 2,
      bottom: after === undefined ? bottom : (middle + after) / 2,
    };
  });
}

/** The cells of one row of the lattice as those of the rows that it holds. */
function splitRow(
  cells: readonly PageCell[],
  rows: readonly number[],
): { slots: Slot[]; cells: PageCell[] } {
  const [sample] = cells;
  const [, top, , bottom] = sample?.box ?? [0, 0, 0, 0];
  const figures = cells.filter((cell) => figureLines(cell).length > 0);
  const firstColumn = firstFigures(cells);
  const label = labelOf(cells);
  const firstRow = Math.min(...rows);
  const headings = figures
    .flatMap(({ lines }) => lines.filter((line) => !isFigureSegment(line)).map(middleOf))
    .filter((middle) => middle < firstRow);
  const known = headings.length === 0 ? [...rows] : [sum(headings) / headings.length, ...rows];
  const { ofGroups, ofRows } = labelColumns(label?.lines ?? []);
  const groups = [
    ...labelGroups(ofRows, known),
    ...ofGroups.map((line) => ({ lines: [line], row: null })),
  ];
  const alone = groups.flatMap(({ lines, row }) => (row === null ? [middleOfAll(lines)] : []));
  const slots = slotsAt([...known, ...alone], top, bottom);
  const middles = slots.map(({ middle }) => middle);
  const lineSlots = new Map<TextLine, number>(
    groups.flatMap(({ lines, row }) => {
      const middle = row === null ? middleOfAll(lines) : (known[row] ?? 0);
      return lines.map((line) => [line, nearest(middles, middle)] as const);
    }),
  );
  const split = cells.flatMap((cell): PageCell[] => {
    const { row, column, box, lines } = cell;
    if (cell !== label && column < firstColumn) return [{ ...cell, rowSpan: slots.length }];
    const own = cell === label ? [...lineSlots.keys()] : lines;
    return slots.map((slot, index) => ({
      ...cell,
      row: row + index,
      box: [box[0], slot.top, box[2], slot.bottom],
      lines: own.filter(
        (line) => (lineSlots.get(line) ?? nearest(middles, middleOf(line))) === index,
      ),
    }));
  });
  return { slots, cells: split };
}

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

function middleOfAll(lines: readonly TextLine[]): number {
  return sum(lines.map(middleOf)) / Math.max(1, lines.length);
}

/**
 * A table in which rows that no line sets apart are rows nevertheless: where figures stand below one
 * another in two columns, at the same heights, each height is a row. A cell that spans the row
 * spans all of them.
 */
export function splitRows(table: PageTable): PageTable {
  const ys: number[] = [table.ys[0] ?? 0];
  const cells: PageCell[] = [];
  const offsets: number[] = [];
  let added = 0;
  for (let row = 0; row + 1 < table.ys.length; row += 1) {
    offsets.push(added);
    const bottom = table.ys[row + 1] ?? 0;
    const own = table.cells
      .filter((cell) => cell.row === row && cell.rowSpan === 1)
      .toSorted((a, b) => a.column - b.column);
    const rows = baselines(own);
    if (rows === null) {
      cells.push(
        ...own.map((cell) => ({ ...cell, row: row + added, isWrapped: isWrapped(cell, own) })),
      );
    } else {
      const split = splitRow(own, rows);
      cells.push(...split.cells.map((cell) => ({ ...cell, row: cell.row + added })));
      ys.push(...split.slots.slice(0, -1).map((slot) => slot.bottom));
      added += split.slots.length - 1;
    }
    ys.push(bottom);
  }
  offsets.push(added);
  const spanning = table.cells
    .filter(({ rowSpan }) => rowSpan > 1)
    .map((cell) => {
      const from = cell.row + (offsets[cell.row] ?? 0);
      const end = cell.row + cell.rowSpan;
      return { ...cell, row: from, rowSpan: end + (offsets[end] ?? added) - from };
    });
  return { ...table, ys, cells: [...cells, ...spanning] };
}
