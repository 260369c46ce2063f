import type { Box } from "@/lib/domain/document";
import { LIMITS } from "@/lib/pipeline/limits";
import { connectedRules, Forest, type Group } from "./connected-rules";
import { least, most } from "./extremes";
import { cluster, NEAR, nearest, type Rules, type Segment } from "./merge-rules";

/** A cell between ruling lines, in rows and columns of its lattice. */
export interface LatticeCell {
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
  readonly box: Box;
  /** It stands in the last row, and no line closes it. */
  readonly isOpen?: true;
}

/** A table as its ruling lines draw it, on one page. */
export interface Lattice {
  /** Where its columns begin, and where the last one ends, in points. */
  readonly xs: readonly number[];
  readonly ys: readonly number[];
  readonly cells: readonly LatticeCell[];
}

/**
 * Lines of one table nearer than this, in points, are one: no row is so low, double lines stand so
 * far apart, and each row may draw its part of a column's line a little aside.
 */
const SAME_PLACE = 4;
/** Beyond the outermost line by more than this, the lines that cross it make a row or column more. */
const OPEN = 2 * NEAR + 2;
/** A line divides two cells where it runs along this share of their border. */
const DIVIDES = 0.6;
/**
 * In a row that no line closes, the cells of a row that a page cuts may end before the cells that
 * span it do: a shorter part divides there.
 */
const DIVIDES_OPEN = 0.2;
/** A cell is closed where lines run along more than this share of it. */
const CLOSES = 0.1;

/** The places of lines, with the ends of those that cross them where no line closes the table. */
function closed(places: number[], from: number, to: number): number[] {
  const [first, last] = [places[0], places.at(-1)];
  if (first === undefined || last === undefined) return [from, to];
  return [...(from < first - OPEN ? [from] : []), ...places, ...(to > last + OPEN ? [to] : [])];
}

/** Whether lines at a place run along a stretch of it. */
class Cover {
  private readonly byPlace: Segment[][];

  constructor(places: readonly number[], segments: readonly Segment[]) {
    this.byPlace = places.map(() => []);
    for (const segment of segments) this.byPlace[nearest(places, segment.at)]?.push(segment);
  }

  covers(index: number, from: number, to: number, share = DIVIDES): boolean {
    let covered = 0;
    for (const segment of this.byPlace[index] ?? []) {
      covered += Math.max(0, Math.min(segment.to, to) - Math.max(segment.from, from));
    }
    return covered >= (to - from) * share;
  }
}

/** The table that lines draw that meet; null where they draw none. */
export function latticeOf({ across, down }: Group): Lattice | null {
  if (down.length < 2 || across.length < 1) return null;
  const ends = (segments: readonly Segment[]) =>
    [least(segments.map(({ from }) => from)), most(segments.map(({ to }) => to))] as const;
  const places = (segments: readonly Segment[]) =>
    cluster(
      segments.map(({ at }) => at),
      SAME_PLACE,
    );
  const ys = closed(places(across), ...ends(down));
  const xs = closed(places(down), ...ends(across));
  const [rows, columns] = [ys.length - 1, xs.length - 1];
  if (rows < 1 || columns < 1 || rows * columns === 1 || rows * columns > LIMITS.gridArea) {
    return null;
  }
  const isOpen = (row: number) =>
    (row === 0 && least(across.map(({ at }) => at)) > (ys[0] ?? 0) + OPEN) ||
    (row === rows - 1 && most(across.map(({ at }) => at)) < (ys[rows] ?? 0) - OPEN);
  const divides = new Cover(xs, down);
  const isDivided = (column: number, row: number) =>
    divides.covers(column, ys[row] ?? 0, ys[row + 1] ?? 0, isOpen(row) ? DIVIDES_OPEN : DIVIDES);
  return { xs, ys, cells: mergedCells(xs, ys, new Cover(ys, across), isDivided) };
}

/**
 * Squares of the lattice that no line divides are one cell.
 *
 * @param isDivided whether a line runs down at the left of a column in a row
 */
function mergedCells(
  xs: readonly number[],
  ys: readonly number[],
  across: Cover,
  isDivided: (column: number, row: number) => boolean,
): LatticeCell[] {
  const [rows, columns] = [ys.length - 1, xs.length - 1];
  const forest = new Forest(rows * columns);
  const x = (column: number) => xs[column] ?? 0;
  const y = (row: number) => ys[row] ?? 0;
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1) {
      const own = row * columns + column;
      const isLastColumn = column + 1 === columns;
      const isLastRow = row + 1 === rows;
      if (!isLastColumn && !isDivided(column + 1, row)) forest.join(own, own + 1);
      if (!isLastRow && !across.covers(row + 1, x(column), x(column + 1))) {
        forest.join(own, own + columns);
      }
    }
  }
  return rectangles(rows, columns, (row, column) => forest.root(row * columns + column)).map(
    ({ top, bottom, left, right }) => {
      const isLast = bottom + 1 === rows;
      const isClosed = !isLast || across.covers(rows, x(left), x(right + 1), CLOSES);
      return {
        row: top,
        column: left,
        rowSpan: bottom - top + 1,
        columnSpan: right - left + 1,
        box: [x(left), y(top), x(right + 1), y(bottom + 1)],
        ...(isClosed ? {} : { isOpen: true }),
      };
    },
  );
}

interface Rectangle {
  readonly top: number;
  bottom: number;
  readonly left: number;
  readonly right: number;
}

/**
 * Regions of squares as rectangles. One that is no rectangle, since a part of a line is missing, is
 * several: rows of its squares, put together where they begin and end alike.
 */
function rectangles(
  rows: number,
  columns: number,
  regionAt: (row: number, column: number) => number,
): Rectangle[] {
  const all: Rectangle[] = [];
  /** By where they begin: those that reach the row above. */
  let open = new Map<number, { readonly region: number; readonly rectangle: Rectangle }>();
  for (let row = 0; row < rows; row += 1) {
    const reached: typeof open = new Map();
    for (let left = 0, end = 0; left < columns; left = end) {
      const region = regionAt(row, left);
      end = left + 1;
      while (end < columns && regionAt(row, end) === region) end += 1;
      const above = open.get(left);
      if (above?.region === region && above.rectangle.right === end - 1) {
        above.rectangle.bottom = row;
        reached.set(left, above);
        continue;
      }
      const rectangle = { top: row, bottom: row, left, right: end - 1 };
      all.push(rectangle);
      reached.set(left, { region, rectangle });
    }
    open = reached;
  }
  return all;
}

/** The tables that a page's ruling lines draw, and the lines that draw none. */
export interface DrawnTables {
  /** From the top down. */
  readonly lattices: readonly Lattice[];
  readonly loose: Rules;
}

export function drawnTables(rules: Rules): DrawnTables {
  const found = connectedRules(rules).map((group) => ({ group, lattice: latticeOf(group) }));
  const loose = found.flatMap(({ group, lattice }) => (lattice === null ? [group] : []));
  return {
    lattices: found
      .flatMap(({ lattice }) => (lattice === null ? [] : [lattice]))
      .sort((a, b) => (a.ys[0] ?? 0) - (b.ys[0] ?? 0)),
    loose: {
      across: loose.flatMap(({ across }) => across),
      down: loose.flatMap(({ down }) => down),
    },
  };
}

/** The tables that a page's ruling lines draw, from the top down. */
export function lattices(rules: Rules): readonly Lattice[] {
  return drawnTables(rules).lattices;
}
