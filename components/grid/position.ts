/** A cell of a grid: rows from -1, the heading, through the body's to those of the foot. */
export interface Position {
  readonly row: number;
  readonly column: number;
}

export interface Bounds {
  /** Of the body. */
  readonly rows: number;
  readonly columns: number;
  readonly footRows: number;
  /** Rows of the body that are in view at once. */
  readonly page: number;
}

export const HEADING = -1;

export interface Move {
  readonly key: string;
  /** Ctrl, or Cmd on a Mac. */
  readonly toEdge: boolean;
}

function clamp(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(most, value));
}

/** The row that a key leads to; Ctrl leads to the ends of the body, where the figures are. */
function rowAfter(row: number, { key, toEdge }: Move, { rows, page }: Bounds): number {
  const last = rows - 1;
  switch (key) {
    case "ArrowUp":
      return toEdge ? 0 : row - 1;
    case "ArrowDown":
      return toEdge ? last : row + 1;
    case "PageUp":
      return row > 0 ? Math.max(0, Math.min(row, last) - page) : row;
    case "PageDown":
      return row < last ? Math.min(last, Math.max(row, 0) + page) : row;
    case "Home":
      return toEdge ? 0 : row;
    case "End":
      return toEdge ? last : row;
    default:
      return row;
  }
}

function columnAfter(column: number, { key, toEdge }: Move, { columns }: Bounds): number {
  const last = columns - 1;
  switch (key) {
    case "ArrowLeft":
      return toEdge ? 0 : column - 1;
    case "ArrowRight":
      return toEdge ? last : column + 1;
    case "Home":
      return 0;
    case "End":
      return last;
    default:
      return column;
  }
}

const KEYS = new Set([
  "ArrowUp",
  "ArrowDown",
  "ArrowLeft",
  "ArrowRight",
  "PageUp",
  "PageDown",
  "Home",
  "End",
]);

/** Where a key leads from a cell, or null for a key that leads nowhere. */
export function positionAfter(from: Position, move: Move, bounds: Bounds): Position | null {
  if (!KEYS.has(move.key)) return null;
  return {
    row: clamp(rowAfter(from.row, move, bounds), HEADING, bounds.rows + bounds.footRows - 1),
    column: clamp(columnAfter(from.column, move, bounds), 0, bounds.columns - 1),
  };
}
