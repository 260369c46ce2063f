import type { Box } from "@/lib/domain/document";
import { withRoom } from "./cell-room";
import type { Atom } from "./compose";
import { betweenLines, composeLine, letterSpacing, textOf } from "./compose";
import { isPartOfFigure } from "./figure-part";
import type { Lattice, LatticeCell } from "./lattice";
import type { Glyph } from "./page-content";
import { type TextLine, textLines } from "./text-line";

/** A cell with what is written in it. */
export interface PageCell extends LatticeCell {
  readonly lines: readonly TextLine[];
  /** How wide a line in it can be, in points. */
  readonly room: number;
  /** Its lines are one figure that found no room, as the other cells of its row tell. */
  readonly isWrapped?: boolean;
  /** How far apart its glyphs are set, in points, as figures of more digits tell. */
  readonly spacing?: number;
}

/** A table on one page. */
export interface PageTable {
  readonly page: number;
  readonly xs: readonly number[];
  readonly ys: readonly number[];
  readonly cells: readonly PageCell[];
  /** Its columns were told from where the words stand, not from ruling lines. */
  readonly isAligned?: boolean;
  /** Its rows were told from there too: each is a single one. */
  readonly hasSingleRows?: boolean;
}

const centre = ([x0, y0, x1, y1]: Box) => [(x0 + x1) / 2, (y0 + y1) / 2] as const;

/** Index of the interval between ascending bounds that a value lies in; -1 outside. */
function intervalOf(bounds: readonly number[], value: number): number {
  if (value < (bounds[0] ?? Infinity) || value > (bounds.at(-1) ?? -Infinity)) return -1;
  let low = 0;
  let high = bounds.length - 2;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((bounds[middle] ?? 0) <= value) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Finds the cell of a lattice at a point. */
class CellFinder {
  private readonly squares: (number | undefined)[] = [];
  private readonly columns: number;

  constructor(private readonly lattice: Lattice) {
    this.columns = lattice.xs.length - 1;
    lattice.cells.forEach(({ row, column, rowSpan, columnSpan }, index) => {
      for (let r = row; r < row + rowSpan; r += 1) {
        for (let c = column; c < column + columnSpan; c += 1)
          this.squares[r * this.columns + c] = index;
      }
    });
  }

  indexAt(x: number, y: number): number | undefined {
    const column = intervalOf(this.lattice.xs, x);
    const row = intervalOf(this.lattice.ys, y);
    return column === -1 || row === -1 ? undefined : this.squares[row * this.columns + column];
  }
}

const widthOf = ({ box: [x0, , x1] }: Pick<PageCell, "box">) => x1 - x0;
/** Widths are right to this, in points. */
export const TOLERANCE = 0.25;
/** A line of a broken figure takes at least this share of the room, the character after it included. */
const NEARLY_FULL = 0.7;
/** The tables of a page with their text, and the glyphs that stand in none. */
export function fillLattices(
  found: readonly Lattice[],
  glyphs: readonly Glyph[],
  page: number,
): { readonly tables: PageTable[]; readonly rest: Glyph[] } {
  // The innermost first, where a frame is drawn around a table.
  const area = ({ xs, ys }: Lattice) =>
    ((xs.at(-1) ?? 0) - (xs[0] ?? 0)) * ((ys.at(-1) ?? 0) - (ys[0] ?? 0));
  const inner = found
    .map((lattice) => ({
      lattice,
      finder: new CellFinder(lattice),
      byCell: new Map<number, Glyph[]>(),
    }))
    .sort((a, b) => area(a.lattice) - area(b.lattice));
  const rest: Glyph[] = [];
  for (const glyph of glyphs) {
    const [x, y] = centre(glyph.box);
    let isPlaced = false;
    for (const { finder, byCell } of inner) {
      const index = finder.indexAt(x, y);
      if (index === undefined) continue;
      const own = byCell.get(index) ?? [];
      own.push(glyph);
      byCell.set(index, own);
      isPlaced = true;
      break;
    }
    if (!isPlaced) rest.push(glyph);
  }
  const tables = found.flatMap((lattice): PageTable[] => {
    const byCell = inner.find((each) => each.lattice === lattice)?.byCell;
    if (byCell === undefined || byCell.size === 0) return [];
    const cells = lattice.cells.map((cell, index) => ({
      ...cell,
      lines: textLines(byCell.get(index) ?? []),
    }));
    const figures = cells.flatMap(({ lines }) => lines.filter(isPartOfFigure));
    const spacing = letterSpacing(figures) ?? 0;
    const filled = withRoom(cells).map((cell) => ({ ...cell, spacing }));
    return [{ page, xs: lattice.xs, ys: lattice.ys, cells: filled }];
  });
  return { tables, rest };
}

/** The text of a cell, its lines put together. */
export function cellAtoms({ lines, room, isWrapped = false, spacing = 0 }: PageCell): Atom[] {
  const atoms: Atom[] = [];
  lines.forEach((line, index) => {
    const above = lines[index - 1];
    const own = composeLine(line, spacing);
    if (above !== undefined) {
      const next = line.glyphs[0];
      const more = next === undefined ? 0 : widthOf(next);
      const needed = widthOf(above) + more;
      const isBroken = needed > room + TOLERANCE || (isWrapped && needed > room * NEARLY_FULL);
      const between = betweenLines(textOf(atoms.slice(-1)), textOf(own.slice(0, 1)), isBroken);
      if (between !== "") atoms.push(between);
    }
    atoms.push(...own);
  });
  return atoms;
}
