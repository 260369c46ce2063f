import { cellText, type Drawing, down, across, drawn, ends, PITCH, widthOf } from "../page-content";
import type { TrialTable } from "./trial-tables";

/** A cell of a table that has its measures, with its text broken into lines. */
export interface LaidCell {
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
  readonly lines: readonly string[];
}

/** A table with its measures, or the part of it that stands on one page. In points. */
export interface LaidTable {
  readonly widths: readonly number[];
  readonly heights: readonly number[];
  readonly cells: readonly LaidCell[];
  readonly size: number;
}

const PADDING = 3;

/** Text broken where the next character finds no room, as in Chinese. */
export function brokenInto(text: string, room: number, size: number): string[] {
  const lines = [""];
  for (const character of text) {
    const last = lines.at(-1) ?? "";
    if (last !== "" && widthOf(last + character, size) > room) lines.push(character);
    else lines[lines.length - 1] = last + character;
  }
  return lines.filter((line) => line !== "");
}

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
const heightOf = (lines: number, size: number) => lines * PITCH * size + 2 * PADDING;

function placed(table: TrialTable, widths: readonly number[], size: number): LaidCell[] {
  const free = table.map(() => widths.map(() => true));
  return table.flatMap((row, r) =>
    row.map(({ text, columns, rows }): LaidCell => {
      const column = free[r]?.indexOf(true) ?? 0;
      for (const line of free.slice(r, r + rows)) line.fill(false, column, column + columns);
      const room = sum(widths.slice(column, column + columns)) - 2 * PADDING;
      const lines = brokenInto(text, room, size);
      return { row: r, column, rowSpan: rows, columnSpan: columns, lines };
    }),
  );
}

/** A trial's table in columns of these widths, its rows as high as their text needs. */
export function laidTable(table: TrialTable, widths: readonly number[], size = 9): LaidTable {
  const cells = placed(table, widths, size);
  const heights = table.map((_, r) =>
    Math.max(
      heightOf(1, size),
      ...cells
        .filter(({ row, rowSpan }) => row === r && rowSpan === 1)
        .map(({ lines }) => heightOf(lines.length, size)),
    ),
  );
  for (const { row, rowSpan, lines } of cells) {
    const missing = heightOf(lines.length, size) - sum(heights.slice(row, row + rowSpan));
    const last = row + rowSpan - 1;
    if (missing > 0) heights[last] = (heights[last] ?? 0) + missing;
  }
  return { widths, heights, cells, size };
}

/** Where a page ends within a table: after so many lines of a row. No lines: right above the row. */
export interface Cut {
  readonly row: number;
  readonly lines: number;
  /** What has a single line comes to stand on the next page, as when it is in the cell's middle. */
  readonly isPushed: boolean;
}

/** A table on two pages, each cell's text going on where there is room. */
export function cutTable(
  { widths, heights, cells, size }: LaidTable,
  { row, lines: kept, isPushed }: Cut,
): readonly [LaidTable, LaidTable] {
  const isWithin = kept > 0;
  const last = isWithin ? row : row - 1;
  const upper = [...heights.slice(0, row), ...(isWithin ? [heightOf(kept, size)] : [])];
  const above: LaidCell[] = [];
  const below: LaidCell[] = [];
  for (const cell of cells) {
    const end = cell.row + cell.rowSpan - 1;
    if (end < row || (isWithin && end === row && cell.row > row)) {
      above.push(cell);
    } else if (cell.row > last) {
      below.push({ ...cell, row: cell.row - row });
    } else {
      const room = sum(upper.slice(cell.row)) - 2 * PADDING;
      const isMoved = isPushed && isWithin && cell.row === row && cell.lines.length === 1;
      const fitting = isMoved ? 0 : Math.floor((room + 0.01) / (PITCH * size));
      above.push({ ...cell, rowSpan: last - cell.row + 1, lines: cell.lines.slice(0, fitting) });
      below.push({ ...cell, row: 0, rowSpan: end - row + 1, lines: cell.lines.slice(fitting) });
    }
  }
  const lower = heights.slice(row).map((height, index) => {
    if (index > 0 || !isWithin) return height;
    const own = below.filter((cell) => cell.row === 0 && cell.rowSpan === 1);
    return heightOf(Math.max(1, ...own.map((cell) => cell.lines.length)), size);
  });
  return [
    { widths, heights: upper, cells: above, size },
    { widths, heights: lower, cells: below, size },
  ];
}

export function heightOfTable({ heights }: LaidTable): number {
  return sum(heights);
}

export interface DrawnEdges {
  readonly top?: boolean;
  readonly bottom?: boolean;
}

/** The table with a line around each cell; its outer edges can be left open. */
export function drawTable(
  { widths, heights, cells, size }: LaidTable,
  [left, top]: readonly [number, number],
  edges: DrawnEdges = {},
): Drawing {
  const [xs, ys] = [ends(left, widths), ends(top, heights)];
  const bottom = ys.at(-1) ?? 0;
  return drawn(
    ...cells.map(({ row, column, rowSpan, columnSpan, lines }) => {
      const [x0, y0] = [xs[column] ?? 0, ys[row] ?? 0];
      const [x1, y1] = [xs[column + columnSpan] ?? 0, ys[row + rowSpan] ?? 0];
      const isOpenAbove = y0 === top && edges.top === false;
      const isOpenBelow = y1 === bottom && edges.bottom === false;
      return drawn(
        ...(isOpenAbove ? [] : [across(y0, x0, x1)]),
        ...(isOpenBelow ? [] : [across(y1, x0, x1)]),
        down(x0, y0, y1),
        down(x1, y0, y1),
        cellText(lines, [x0, y0, x1, y1], "centre", size),
      );
    }),
  );
}
