import type { Box } from "@/lib/domain/document";
import { LIMITS } from "@/lib/pipeline/limits";
import { connectedRules, Forest, type Group } from "./connected-rules";
import { cluster, NEAR, type Rules, type Segment } from "./merge-rules";

/** A cell between ruling lines, in rows and columns of its lattice. */
export interface LatticeCell {
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
  readonly box: Box;
}

/** A table as its ruling lines draw it, on one page. */
export interface Lattice {
  /** Where its columns begin, and where the last one ends, in points. */
  readonly xs: readonly number[];
  readonly ys: readonly number[];
  readonly cells: readonly LatticeCell[];
}

/** Beyond the outermost line by more than this, the lines that cross it make a row or column more. */
const OPEN = 2 * NEAR + 2;
/** A line divides two cells where it runs along this share of their border. */
const DIVIDES = 0.6;

/** The places of lines, with the ends of those that cross them where no line closes the table. */
function closed(places: number[], least: number, most: number): number[] {
  const [first, last] = [places[0], places.at(-1)];
  if (first === undefined || last === undefined) return [least, most];
  return [
    ...(least < first - OPEN ? [least] : []),
    ...places,
    ...(most > last + OPEN ? [most] : []),
  ];
}

/** Whether lines at a place run along a stretch of it. */
class Cover {
  private readonly byPlace: Segment[][];

  constructor(places: readonly number[], segments: readonly Segment[]) {
    this.byPlace = places.map((place) => segments.filter(({ at }) => Math.abs(at - place) <= NEAR));
  }

  covers(index: number, from: number, to: number): boolean {
    let covered = 0;
    for (const segment of this.byPlace[index] ?? []) {
      covered += Math.max(0, Math.min(segment.to, to) - Math.max(segment.from, from));
    }
    return covered >= (to - from) * DIVIDES;
  }
}

function latticeOf({ across, down }: Group): Lattice | null {
  if (down.length < 2 || across.length < 1) return null;
  const ends = (segments: readonly Segment[]) =>
    [
      Math.min(...segments.map(({ from }) => from)),
      Math.max(...segments.map(({ to }) => to)),
    ] as const;
  const places = (segments: readonly Segment[]) =>
    cluster(
      segments.map(({ at }) => at),
      NEAR,
    );
  const ys = closed(places(across), ...ends(down));
  const xs = closed(places(down), ...ends(across));
  const [rows, columns] = [ys.length - 1, xs.length - 1];
  if (rows < 1 || columns < 1 || rows * columns === 1 || rows * columns > LIMITS.gridArea) {
    return null;
  }
  const cells = mergedCells(xs, ys, new Cover(ys, across), new Cover(xs, down));
  return { xs, ys, cells };
}

/** Squares of the lattice that no line divides are one cell. */
function mergedCells(
  xs: readonly number[],
  ys: readonly number[],
  across: Cover,
  down: Cover,
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
      if (!isLastColumn && !down.covers(column + 1, y(row), y(row + 1))) forest.join(own, own + 1);
      if (!isLastRow && !across.covers(row + 1, x(column), x(column + 1))) {
        forest.join(own, own + columns);
      }
    }
  }
  const extents = new Map<number, { top: number; bottom: number; left: number; right: number }>();
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1) {
      const root = forest.root(row * columns + column);
      const known = extents.get(root);
      if (known === undefined) {
        extents.set(root, { top: row, bottom: row, left: column, right: column });
      } else {
        known.bottom = row;
        known.left = Math.min(known.left, column);
        known.right = Math.max(known.right, column);
      }
    }
  }
  return [...extents.values()].map(({ top, bottom, left, right }) => ({
    row: top,
    column: left,
    rowSpan: bottom - top + 1,
    columnSpan: right - left + 1,
    box: [x(left), y(top), x(right + 1), y(bottom + 1)],
  }));
}

/** The tables that a page's ruling lines draw, from the top down. */
export function lattices(rules: Rules): Lattice[] {
  return connectedRules(rules)
    .map(latticeOf)
    .filter((lattice) => lattice !== null)
    .sort((a, b) => (a.ys[0] ?? 0) - (b.ys[0] ?? 0));
}
