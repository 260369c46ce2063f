import type { PageArea } from "@/lib/domain/document";
import { isFigureLike } from "@/lib/pipeline/text/figure";
import { type Atom, betweenLines, textOf } from "./compose";
import { BEGINS_ROW, firstWord } from "./label-lines";
import { cluster, nearest } from "./merge-rules";
import { repeatedRows } from "./repeated-rows";
import { cellAtoms, type PageTable, TOLERANCE } from "./table-on-page";

/** A cell of a table that may go over pages. */
export interface JoinedCell {
  row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
  readonly atoms: Atom[];
  readonly areas: PageArea[];
  /** The room that is left on its last line, in points. */
  readonly spare: number;
}

export interface JoinedTable {
  readonly rows: number;
  readonly columns: number;
  readonly cells: readonly JoinedCell[];
}

/** The same column line on two pages may lie so far apart, in points. */
const SAME_LINE = 3;
/** Whether a table goes on with one on the page before: both are as wide and stand alike. */
export function isOneTable(above: PageTable, below: PageTable): boolean {
  const ends = ({ xs }: PageTable) => [xs[0] ?? 0, xs.at(-1) ?? 0];
  const [left, right] = ends(above);
  const [otherLeft, otherRight] = ends(below);
  const isNear = (a = 0, b = 0) => Math.abs(a - b) < SAME_LINE + 1;
  const isDrawnAlike = above.isAligned === below.isAligned;
  return (
    isDrawnAlike &&
    below.page === above.page + 1 &&
    isNear(left, otherLeft) &&
    isNear(right, otherRight)
  );
}

function joinedCells({ page, cells }: PageTable, xs: readonly number[]): JoinedCell[] {
  return cells.map((cell) => {
    const { row, rowSpan, box, lines, room } = cell;
    const column = nearest(xs, box[0]);
    const last = lines.at(-1);
    return {
      row,
      column,
      rowSpan,
      columnSpan: Math.max(1, nearest(xs, box[2]) - column),
      atoms: cellAtoms(cell),
      areas: [{ page, box }],
      spare: last === undefined ? room : room - (last.box[2] - last.box[0]),
    };
  });
}

const isEmpty = ({ atoms }: JoinedCell) => atoms.length === 0;
const isFigure = ({ atoms }: JoinedCell) => isFigureLike(textOf(atoms));
const hasWords = (cell: JoinedCell) => !isEmpty(cell) && !isFigure(cell);

interface Pair {
  readonly above: JoinedCell;
  readonly below: JoinedCell;
}

/** Whether what stands below can be the rest of what stands above. */
function canGoOn({ above, below }: Pair): boolean {
  if (isEmpty(above) || isEmpty(below)) return true;
  return (
    isFigure(above) === isFigure(below) &&
    firstWord(below.atoms) > above.spare + TOLERANCE &&
    !BEGINS_ROW.test(textOf(below.atoms))
  );
}

/**
 * The cells of a row that a page cuts in two, each with its other half; null where the row below is a
 * row of its own. It is the rest of the row above when whatever it holds has room in the row above,
 * or was broken off there for want of room. A label that goes on where there was room is joined by
 * its words, later.
 */
function cutRow(bottom: readonly JoinedCell[], top: readonly JoinedCell[]): Pair[] | null {
  const single = top.filter(({ rowSpan }) => rowSpan === 1);
  const byColumn = new Map(bottom.map((cell) => [cell.column, cell]));
  const pairs = single.flatMap((below): Pair[] => {
    const above = byColumn.get(below.column);
    return above?.columnSpan === below.columnSpan ? [{ above, below }] : [];
  });
  if (pairs.length === 0 || pairs.length < single.length || !pairs.every(canGoOn)) return null;
  const own = pairs.filter(({ above }) => above.rowSpan === 1);
  const goingOn = own.filter(({ above, below }) => !isEmpty(above) && !isEmpty(below));
  // Below a row of headings a label alone begins a row of blanks; were it the rest of the corner's
  // heading, nothing would be lost.
  const isHeading = own.every(({ above }) => hasWords(above));
  if (isHeading && goingOn.length === 1 && own.length > 1) return null;
  const isJoined = goingOn.length > 0;
  const wordsAbove = own.some(({ above }) => hasWords(above));
  const wordsBelow = pairs.some(({ below }) => hasWords(below));
  // A word or figure goes on, or one half alone has the label.
  return own.length > 1 && (isJoined || wordsAbove !== wordsBelow) ? pairs : null;
}

function mergePairs(pairs: readonly Pair[]): void {
  for (const { above, below } of pairs) {
    const between = betweenLines(
      textOf(above.atoms.slice(-1)),
      textOf(below.atoms.slice(0, 1)),
      true,
    );
    if (between !== "" && !isEmpty(above) && !isEmpty(below)) above.atoms.push(between);
    above.atoms.push(...below.atoms);
    above.areas.push(...below.areas);
  }
}

/** The cells of a part without the rows of headings that it repeats. */
function withoutRepeated(top: readonly JoinedCell[] | null, part: readonly JoinedCell[]) {
  const repeated = top === null ? 0 : repeatedRows(top, part);
  const cells = part.filter(({ row }) => row >= repeated);
  for (const cell of cells) cell.row -= repeated;
  return { cells, repeated };
}

/** One table of the parts that pages have cut it into, with the columns of all. */
export function joinTables(parts: readonly PageTable[]): JoinedTable {
  const xs = cluster(
    parts.flatMap((part) => [...part.xs]),
    SAME_LINE,
  );
  const cells: JoinedCell[] = [];
  let top: JoinedCell[] | null = null;
  let rows = 0;
  for (const part of parts) {
    const { cells: own, repeated } = withoutRepeated(top, joinedCells(part, xs));
    top ??= own.map((cell) => ({ ...cell }));
    const bottom = cells.filter(({ row, rowSpan }) => row + rowSpan === rows);
    const pairs = cutRow(
      bottom,
      own.filter(({ row }) => row === 0),
    );
    if (pairs !== null) mergePairs(pairs);
    const merged = new Set(pairs?.map(({ below }) => below));
    const offset = pairs === null ? rows : rows - 1;
    for (const cell of own) {
      if (merged.has(cell)) continue;
      cell.row += offset;
      cells.push(cell);
    }
    rows = offset + part.ys.length - 1 - repeated;
  }
  return { rows, columns: xs.length - 1, cells };
}
