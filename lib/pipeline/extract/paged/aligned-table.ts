import type { Box } from "@/lib/domain/document";
import { LIMITS } from "@/lib/pipeline/limits";
import { alignedColumns, leaningOf } from "./aligned-columns";
import { type AlignedHead, alignedHead, sidesOf } from "./aligned-head";
import { alignedLabels, groupBounds, labelWords } from "./aligned-labels";
import { withCellsFrom } from "./aligned-lines";
import { type AlignedPart, alignedParts } from "./aligned-parts";
import { bareHeadRows, bodyRows, headRows } from "./aligned-rows";
import { letterSpacing, textOf } from "./compose";
import type { Glyph } from "./page-content";
import { type AlignedRow, type Entry, roomOf, type RowColumns } from "./row-entries";
import type { LoosePage } from "./ruled-tables";
import type { PageCell, PageTable } from "./table-on-page";
import { textLines } from "./text-line";

/** Words of labels on a page are no more than this. */
const MOST_WORDS = 500;

interface HeadedTable {
  readonly parts: readonly AlignedPart[];
  readonly heads: readonly AlignedHead[];
}

/** Entries of a row, those that stand over one another put together. */
function apart({ entries }: AlignedRow): Entry[] {
  const found: Entry[] = [];
  for (const entry of entries.toSorted((a, b) => a.column - b.column)) {
    const before = found.at(-1);
    if (before === undefined || before.column + before.columnSpan <= entry.column) {
      found.push(entry);
      continue;
    }
    const end = Math.max(before.column + before.columnSpan, entry.column + entry.columnSpan);
    found[found.length - 1] = {
      column: before.column,
      columnSpan: end - before.column,
      // Figures on one line are no figure together.
      lines: textLines([...before.lines, ...entry.lines].flatMap(({ glyphs }) => glyphs)),
    };
  }
  return found;
}

/** Between rows, from the first one's top to the last one's bottom, ascending. */
function boundsOfRows(rows: readonly AlignedRow[], top: number, bottom: number): number[] {
  const ys = [top];
  rows.slice(1).forEach(({ level }, index) => {
    const between = ((rows[index]?.level ?? level) + level) / 2;
    ys.push(Math.max(between, ys.at(-1) ?? top));
  });
  return [...ys, Math.max(bottom, ys.at(-1) ?? top)];
}

function pageTable(
  { page, lines }: AlignedPart,
  rows: readonly AlignedRow[],
  { bounds: xs }: RowColumns,
): PageTable {
  const top = Math.min(...lines.map(({ line }) => line.box[1]));
  const bottom = Math.max(...lines.map(({ line }) => line.box[3]));
  const ys = boundsOfRows(rows, top, bottom);
  const room = roomOf(rows);
  const spacing =
    letterSpacing(lines.flatMap(({ figures }) => figures)) ??
    letterSpacing(lines.flatMap(({ words }) => words)) ??
    0;
  const cells = rows.flatMap((each, row): PageCell[] => {
    const entries = apart(each);
    const isFree = (column: number) =>
      entries.every((entry) => column < entry.column || column >= entry.column + entry.columnSpan);
    const blanks = xs
      .slice(1)
      .flatMap((_, column): Entry[] =>
        isFree(column) ? [{ column, columnSpan: 1, lines: [] }] : [],
      );
    return [...entries, ...blanks].map((entry) => {
      const { column, columnSpan } = entry;
      const box: Box = [
        xs[column] ?? 0,
        ys[row] ?? 0,
        xs[column + columnSpan] ?? 0,
        ys[row + 1] ?? 0,
      ];
      return { ...entry, row, rowSpan: 1, box, room: room(entry), spacing };
    });
  });
  return { page, xs, ys, cells, isAligned: true, hasSingleRows: true };
}

/** Tells of a head whether it says nothing new, since a page repeats the first one's words. */
function repeatsOf(heads: readonly AlignedHead[]): (head: AlignedHead) => boolean {
  const textsOf = ({ words }: AlignedHead) => [...words].map(({ glyphs }) => textOf(glyphs));
  const first = heads.find(({ words }) => words.size > 0);
  const known = first === undefined ? [] : textsOf(first);
  return (head) =>
    head !== first && textsOf(head).every((text) => known.some((other) => other.includes(text)));
}

/** The parts of a table; null where it has no columns of figures. */
function tableOf({ parts: all, heads }: HeadedTable, leans: number): PageTable[] | null {
  const found = alignedColumns(all, heads, leans);
  const begin = found?.bounds[0];
  if (found === null || begin === undefined) return null;
  const inHeads = new Set(heads.flatMap(({ words }) => [...words]));
  const parts = all.map((part) => ({
    ...part,
    lines: part.lines.map((line) => withCellsFrom(begin, inHeads, line)),
  }));
  const words = parts.map((part, index) => labelWords(part, heads[index]?.words ?? new Set()));
  if (words.some(({ length }) => length > MOST_WORDS)) return null;
  const labels = words.map(alignedLabels);
  const groups = groupBounds(labels.flatMap(({ gaps }) => gaps));
  const ofLabels = found.left === null ? [] : [found.left, ...groups];
  const columns: RowColumns = { bounds: [...ofLabels, ...found.bounds], labels: ofLabels.length };
  const repeats = repeatsOf(heads);
  const rowsOfHead = found.areHeaded ? headRows : bareHeadRows;
  return parts.map((part, index) => {
    const head = heads[index];
    const own = labels[index];
    return pageTable(
      part,
      [
        ...(head === undefined || repeats(head) ? [] : rowsOfHead(head, columns)),
        ...(own === undefined ? [] : bodyRows(part, own, columns)),
      ],
      columns,
    );
  });
}

const glyphsOf = ({ lines, runs }: AlignedPart): Glyph[] => [
  ...lines.flatMap(({ line }) => line.glyphs),
  ...runs.flatMap(({ glyphs }) => glyphs),
];

/** The tables of pages that no lines draw, and the glyphs that stand in them. */
export interface AlignedTables {
  readonly tables: readonly PageTable[];
  readonly glyphs: ReadonlySet<Glyph>;
}

/** The tables that no ruling lines draw, told from where their words stand. */
export function alignedTables(pages: readonly LoosePage[]): AlignedTables {
  const headed = alignedParts(pages).map((parts): HeadedTable => {
    const sides = sidesOf(parts);
    return { parts, heads: parts.map((part) => alignedHead(part, sides)) };
  });
  const leans = headed.reduce((sum, { parts, heads }) => sum + leaningOf(parts, heads), 0);
  const tables: PageTable[] = [];
  const glyphs = new Set<Glyph>();
  for (const each of headed) {
    const own = tableOf(each, leans);
    if (own === null) continue;
    if (own.some(({ xs, ys }) => xs.length * ys.length > LIMITS.gridArea)) continue;
    tables.push(...own);
    for (const glyph of each.parts.flatMap(glyphsOf)) glyphs.add(glyph);
  }
  return { tables, glyphs };
}
