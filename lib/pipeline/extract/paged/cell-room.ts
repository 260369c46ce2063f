import { least, most } from "./extremes";
import { isPartOfFigure } from "./figure-part";
import type { LatticeCell } from "./lattice";
import { mean } from "./mean";
import type { TextLine } from "./text-line";

export type FilledCell = LatticeCell & { readonly lines: readonly TextLine[] };

const widthOf = ({ box: [x0, , x1] }: Pick<TextLine, "box">) => x1 - x0;

/** Cells leave no more beside their text than this, in points, when it is full. */
const WIDEST_PADDING = 8;
/** Figures that stand alike at one side leave the same there, to this much, in points. */
const SAME_SIDE = 0.8;
const FEWEST_FIGURES = 3;

/**
 * What cells leave beside figures that are set at one side, in points: known for certain, where lines
 * of different widths leave the same. Browsers draw lines on whole pixels, some of them nearer to
 * the text and some further off: what is left on the average is right. Null where figures are centred.
 */
function figurePadding(cells: readonly FilledCell[]): number | null {
  const figures = cells.flatMap(({ box, lines }) =>
    lines.filter(isPartOfFigure).map((line) => ({
      width: widthOf(line),
      left: line.box[0] - box[0],
      right: box[2] - line.box[2],
    })),
  );
  const widths = figures.map(({ width }) => width);
  if (figures.length < FEWEST_FIGURES || most(widths) - least(widths) < SAME_SIDE) return null;
  const sides = [figures.map(({ right }) => right), figures.map(({ left }) => left)];
  const own = sides.find((side) => most(side) - least(side) < SAME_SIDE);
  return own === undefined ? null : Math.min(WIDEST_PADDING, mean(own));
}

/**
 * Cells with the room that their lines have: what the fullest cell of the table leaves at its sides
 * is taken for the others' padding, and where a line is wider, its whole column has room for it.
 */
export function withRoom<Cell extends FilledCell>(
  cells: readonly Cell[],
): (Cell & { readonly room: number })[] {
  const columnOf = ({ column, columnSpan }: FilledCell) => `${column} ${columnSpan}`;
  const widest = new Map<string, number>();
  let padding = WIDEST_PADDING;
  for (const cell of cells) {
    for (const line of cell.lines) {
      padding = Math.min(padding, line.box[0] - cell.box[0], cell.box[2] - line.box[2]);
      const column = columnOf(cell);
      widest.set(column, Math.max(widest.get(column) ?? 0, widthOf(line)));
    }
  }
  const ofFigures = figurePadding(cells);
  return cells.map((cell) => {
    const isFigure = cell.lines.length > 0 && cell.lines.every(isPartOfFigure);
    const own = isFigure && ofFigures !== null ? Math.max(padding, ofFigures) : padding;
    const column = Math.min(widthOf(cell), widest.get(columnOf(cell)) ?? 0);
    return { ...cell, room: Math.max(widthOf(cell) - 2 * Math.max(0, own), column) };
  });
}
