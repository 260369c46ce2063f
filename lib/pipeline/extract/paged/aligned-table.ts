import { columnBounds } from "./aligned-columns";
import { composeLine, textOf } from "./compose";
import type { JoinedCell, JoinedTable } from "./joined-table";
import { isTabular, segmentsOf } from "./line-segments";
import type { TextLine } from "./text-line";

/** A table that lines make by standing in columns. */
export interface AlignedTable {
  readonly top: number;
  readonly table: JoinedTable;
}

export interface AlignedTables {
  readonly tables: readonly AlignedTable[];
  /** The lines of no table. */
  readonly rest: readonly TextLine[];
}

/** Lines of a label that stands on several, at the most, before the next line with figures. */
const LONGEST_LABEL = 6;
/** Wider than this share of the page's text, a line with one segment is prose. */
const WIDEST_LABEL = 0.6;
/** What heads a section or a part of the first table, and so stands between two tables. */
const HEADING = /^[（(]?(?:[一二三四五六]、|第?[一二三四五六七八九十]+[条部])/u;
const FEWEST_ROWS = 2;

interface Row {
  readonly line: TextLine;
  readonly segments: readonly TextLine[];
}

const wordsOf = (line: TextLine) => textOf(composeLine(line)).trim();

/** Runs of lines in columns, with the lines between that only hold a part of a label. */
function regions(rows: readonly Row[], width: number): Row[][] {
  const found: Row[][] = [];
  let region: Row[] = [];
  let waiting: Row[] = [];
  const close = () => {
    if (region.filter(({ segments }) => isTabular(segments)).length >= FEWEST_ROWS) {
      found.push(region);
    }
    region = [];
    waiting = [];
  };
  for (const row of rows) {
    const { line, segments } = row;
    if (isTabular(segments)) {
      region.push(...waiting, row);
      waiting = [];
      continue;
    }
    const isPart = line.box[2] - line.box[0] < WIDEST_LABEL * width && !HEADING.test(wordsOf(line));
    if (region.length === 0 || !isPart || waiting.length >= LONGEST_LABEL) close();
    else waiting.push(row);
  }
  close();
  return found;
}

function indexOf(bounds: readonly number[], x: number): number {
  const index = bounds.findIndex((bound, at) => at > 0 && x < bound);
  return index === -1 ? bounds.length - 2 : index - 1;
}

function cellsOfRow(
  { line, segments }: Row,
  row: number,
  bounds: readonly number[],
  page: number,
): JoinedCell[] {
  const [, top, , bottom] = line.box;
  const cells: JoinedCell[] = [];
  const taken = new Set<number>();
  for (const segment of segments) {
    const [x0, , x1] = segment.box;
    const column = indexOf(bounds, x0);
    const last = Math.max(column, indexOf(bounds, x1 - 0.01));
    const free = [...Array(last - column + 1).keys()].every((each) => !taken.has(column + each));
    for (let each = column; each <= last; each += 1) taken.add(each);
    const before = cells.at(-1);
    if (!free && before !== undefined) {
      // Two words under one column: together they are what stands there.
      before.atoms.push(" ", ...composeLine(segment));
      continue;
    }
    cells.push({
      row,
      column,
      rowSpan: 1,
      columnSpan: last - column + 1,
      atoms: composeLine(segment),
      areas: [{ page, box: [...segment.box] }],
      isFull: false,
    });
  }
  const blanks = bounds.slice(1).flatMap((right, column): JoinedCell[] =>
    taken.has(column)
      ? []
      : [
          {
            row,
            column,
            rowSpan: 1,
            columnSpan: 1,
            atoms: [],
            areas: [{ page, box: [bounds[column] ?? 0, top, right, bottom] }],
            isFull: false,
          },
        ],
  );
  return [...cells, ...blanks].sort((a, b) => a.column - b.column);
}

/** The tables of a page's lines that no ruling lines draw, told from where their words stand. */
export function alignedTables(lines: readonly TextLine[], page: number): AlignedTables {
  const rows = lines.map((line) => ({ line, segments: segmentsOf(line) }));
  const left = Math.min(...lines.map(({ box }) => box[0]));
  const right = Math.max(...lines.map(({ box }) => box[2]));
  const taken = new Set<TextLine>();
  const tables = regions(rows, right - left).flatMap((region): AlignedTable[] => {
    const bounds = columnBounds(region.map(({ segments }) => segments));
    const [first] = region;
    if (bounds === null || first === undefined) return [];
    for (const { line } of region) taken.add(line);
    const cells = region.flatMap((row, index) => cellsOfRow(row, index, bounds, page));
    return [
      {
        top: first.line.box[1],
        table: { rows: region.length, columns: bounds.length - 1, cells },
      },
    ];
  });
  return { tables, rest: lines.filter((line) => !taken.has(line)) };
}
