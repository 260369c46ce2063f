import type { AlignedHead } from "./aligned-head";
import type { AlignedLabels } from "./aligned-labels";
import type { AlignedPart } from "./aligned-parts";
import { type FigureLine, type FigureRow, figureRows } from "./broken-figures";
import { labelGroups } from "./label-lines";
import {
  type AlignedRow,
  figureEntry,
  groupEntry,
  labelEntry,
  reachOver,
  type RowColumns,
  SAME_HEIGHT,
} from "./row-entries";
import { withStrayFigures } from "./stray-figures";
import { mean } from "./mean";
import type { TextBlock } from "./text-blocks";
import { levelOf, lineOf, type TextLine, typeSize } from "./text-line";

/** Headings of several columns by the height they stand at, which those of two lines share with others. */
function byHeight(parents: readonly TextBlock[]): TextBlock[][] {
  const rows: TextBlock[][] = [];
  let end = -Infinity;
  for (const block of parents.toSorted((a, b) => a.first - b.first)) {
    const size = Math.max(...block.lines.map(typeSize));
    if (block.first > end + SAME_HEIGHT * size) rows.push([]);
    rows.at(-1)?.push(block);
    end = Math.max(end, block.last);
  }
  return rows;
}

/** The headings: those of several columns by their heights, and all those of one column in one row. */
export function headRows({ parents, leaves }: AlignedHead, columns: RowColumns): AlignedRow[] {
  const entryOf = ({ lines, box }: TextBlock) =>
    (box[0] + box[2]) / 2 < (columns.bounds[columns.labels] ?? 0)
      ? labelEntry(columns, lines)
      : figureEntry(columns, lines);
  const rows = byHeight(parents).map((blocks): AlignedRow => ({
    level: mean(blocks.map(({ first }) => first)),
    entries: blocks.map(entryOf),
  }));
  if (leaves.length === 0) return rows;
  const level = Math.max(...leaves.map(({ last }) => last));
  return [...rows, { level, entries: leaves.map(entryOf) }];
}

/** Headings of which nobody can tell what each is over: each is over all columns, in a row of its own. */
export function bareHeadRows(
  { parents, leaves }: AlignedHead,
  { bounds, labels }: RowColumns,
): AlignedRow[] {
  const columnSpan = bounds.length - 1 - labels;
  return [...parents, ...leaves].map(({ first, lines }) => ({
    level: first,
    entries: [{ column: labels, columnSpan, lines }],
  }));
}

/** Lines with figures, from the top down; those of other fonts may stand a little higher on the same line. */
function figureLines(part: AlignedPart, columnOf: (figure: TextLine) => number): FigureLine[] {
  const found: FigureLine[] = [];
  for (const { figures } of part.lines) {
    const [first] = figures;
    if (first === undefined) continue;
    const middle = mean(figures.map(levelOf));
    const last = found.at(-1);
    const isSame =
      last !== undefined &&
      middle - last.middle < SAME_HEIGHT * typeSize(first) &&
      !figures.some((figure) => last.segments.some((o) => columnOf(o) === columnOf(figure)));
    if (isSame) {
      const segments = [...last.segments, ...figures].sort((a, b) => a.box[0] - b.box[0]);
      found[found.length - 1] = { middle: last.middle, segments };
    } else found.push({ middle, segments: figures });
  }
  return found;
}

/** How many labels have no figures, and figures no label, where each label has those nearest to it. */
function unpaired(lines: readonly TextLine[], rows: readonly FigureRow[]): [number, number] {
  const groups = labelGroups(lines, rows.map(levelOfRow));
  const paired = groups.filter(({ row }) => row !== null).length;
  return [groups.length - paired, rows.length - paired];
}

/**
 * Lines of figures by their rows. Where each line of figures has a label and not each row, no figure
 * was broken: two stand below one another that both are as wide as any.
 */
function rowsOf(
  lines: readonly FigureLine[],
  labels: readonly TextLine[],
  columnOf: (figure: TextLine) => number,
): readonly FigureRow[] {
  const rows = figureRows(lines, labels, columnOf);
  if (rows.length === lines.length) return rows;
  const single = lines.map((line): FigureRow => [line]);
  const [bare] = unpaired(labels, rows);
  const [bareAlone, withoutLabel] = unpaired(labels, single);
  return withoutLabel === 0 && bareAlone < bare ? single : rows;
}

const levelOfRow = (row: FigureRow) => mean(row.map(({ middle }) => middle));

/** The lines of a row's cell. Figures of one line that stand in one column are no figure together. */
function linesIn(
  row: FigureRow,
  column: number,
  columnOf: (figure: TextLine) => number,
): TextLine[] {
  return row.flatMap(({ segments }) => {
    const own = segments.filter((segment) => columnOf(segment) === column);
    return own.length === 0 ? [] : [lineOf(own.flatMap(({ glyphs }) => glyphs))];
  });
}

/** The figures of a part by the row that they belong to. */
function rowsOfFigures(
  part: AlignedPart,
  { lines }: AlignedLabels,
  columns: RowColumns,
): AlignedRow[] {
  const columnOf = (figure: TextLine) => figureEntry(columns, [figure]).column;
  return rowsOf(figureLines(part, columnOf), lines, columnOf).map((row) => {
    const own = new Set(row.flatMap(({ segments }) => segments.map(columnOf)));
    return {
      level: levelOfRow(row),
      entries: [...own].map((column) => figureEntry(columns, linesIn(row, column, columnOf))),
    };
  });
}

/**
 * The rows of a part below its headings: one for each line of figures, or lines of broken figures, with
 * the label whose lines stand beside it, above and below; and one for each label without figures.
 */
export function bodyRows(
  part: AlignedPart,
  labels: AlignedLabels,
  columns: RowColumns,
): AlignedRow[] {
  const rows = rowsOfFigures(part, labels, columns);
  if (columns.labels === 0) return rows;
  const levels = rows.map(({ level }) => level);
  const labelled = [...rows];
  for (const { lines, row } of labelGroups(labels.lines, levels)) {
    const entry = labelEntry(columns, lines);
    const known = row === null ? undefined : rows[row];
    if (known !== undefined) known.entries.push(entry);
    else labelled.push({ level: mean(lines.map(levelOf)), entries: [entry] });
  }
  const all = withStrayFigures(labelled, columns);
  for (const group of labels.groups) {
    const entry = groupEntry(columns, group);
    const level = (group.first + group.last) / 2;
    const free = all.filter(({ entries }) => entries.every((other) => !reachOver(other, entry)));
    const [nearest] = free.toSorted(
      (a, b) => Math.abs(a.level - level) - Math.abs(b.level - level),
    );
    if (nearest !== undefined) nearest.entries.push(entry);
    else all.push({ level, entries: [entry] });
  }
  return all.sort((a, b) => a.level - b.level);
}
