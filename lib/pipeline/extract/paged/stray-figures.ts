import { isFigureLike } from "@/lib/pipeline/text/figure";
import { textOf } from "./compose";
import {
  type AlignedRow,
  type Entry,
  reachOver,
  type RowColumns,
  SAME_HEIGHT,
} from "./row-entries";
import { levelOf, typeSize } from "./text-line";

/** Whether a row's label stands beside a height, above and below it. */
function labelReaches({ entries }: AlignedRow, level: number, { labels }: RowColumns): boolean {
  return entries.some(({ column, lines }) => {
    const levels = column < labels ? lines.map(levelOf) : [];
    const size = Math.max(0, ...lines.map(typeSize));
    const reach = SAME_HEIGHT * size;
    return level > Math.min(...levels) - reach && level < Math.max(...levels) + reach;
  });
}

/** Lines of one cell are no further apart than this, in heights of a line. */
const CLOSE = 1.7;

function isClose(upper: AlignedRow, lower: AlignedRow): boolean {
  const heights = upper.entries.flatMap(({ lines }) => lines.map(({ box }) => box[3] - box[1]));
  return lower.level - upper.level < CLOSE * Math.max(0, ...heights);
}

/** Whether each column that a row has figures in is one of another row's. */
function isUnder(upper: AlignedRow, lower: AlignedRow): boolean {
  return upper.entries.every(({ column, columnSpan }) =>
    lower.entries.some((other) => other.column === column && other.columnSpan === columnSpan),
  );
}

/**
 * A row with the beginnings of its figures, which found no room on its line. Only one that is no figure
 * by itself tells so for certain: "2,10" above "6".
 */
function withBeginnings(row: AlignedRow, above: AlignedRow): AlignedRow {
  const isInDoubt = above.entries.every(({ lines }) =>
    lines.every(({ glyphs }) => isFigureLike(textOf(glyphs))),
  );
  const beginningOf = (entry: Entry) => above.entries.find(({ column }) => column === entry.column);
  return {
    level: row.level,
    entries: row.entries.map((entry) => {
      const beginning = beginningOf(entry);
      if (beginning === undefined) return entry;
      return { ...entry, lines: [...beginning.lines, ...entry.lines], isInDoubt };
    }),
  };
}

/**
 * Rows with the figures that stand higher or lower than the others of their row: no figures are without
 * a label. They are under other columns, and beside the same label, where a page's end pushes some
 * cells up; or they are the beginnings of broken figures, right above a row that stands at its bottom.
 */
export function withStrayFigures(rows: readonly AlignedRow[], columns: RowColumns): AlignedRow[] {
  const found: AlignedRow[] = [];
  const hasLabel = ({ entries }: AlignedRow) =>
    entries.some(({ column }) => column < columns.labels);
  const labelled = rows.filter(hasLabel);
  let above: AlignedRow | null = null;
  for (const row of rows.toSorted((a, b) => a.level - b.level)) {
    if (hasLabel(row)) {
      const isBroken = above !== null && isUnder(above, row) && isClose(above, row);
      if (above !== null && !isBroken) found.push(above);
      found.push(above !== null && isBroken ? withBeginnings(row, above) : row);
      above = null;
      continue;
    }
    const [own, ...more] = labelled.filter((each) => labelReaches(each, row.level, columns));
    const isFree =
      own !== undefined &&
      more.length === 0 &&
      row.entries.every((entry) => own.entries.every((other) => !reachOver(entry, other)));
    if (isFree) {
      own.entries.push(...row.entries);
      continue;
    }
    if (above !== null) found.push(above);
    above = row;
  }
  return above === null ? found : [...found, above];
}
