import { LIMITS } from "@/lib/pipeline/limits";
import { alignedRows } from "./aligned-rows";
import { columnBounds } from "./aligned-columns";
import { composeLine, textOf } from "./compose";
import { least, most } from "./extremes";
import type { JoinedTable } from "./joined-table";
import { isTabular, segmentsOf } from "./line-segments";
import { isSectionHeading } from "./section-heading";
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
const FEWEST_ROWS = 2;

/** A line with the words that stand apart on it. */
export interface AlignedLine {
  readonly line: TextLine;
  readonly segments: readonly TextLine[];
}

const wordsOf = (line: TextLine) => textOf(composeLine(line)).trim();

/** Runs of lines in columns, with the lines between that only hold a part of a label. */
function regions(lines: readonly AlignedLine[], width: number): AlignedLine[][] {
  const found: AlignedLine[][] = [];
  let region: AlignedLine[] = [];
  let waiting: AlignedLine[] = [];
  const close = () => {
    if (region.filter(({ segments }) => isTabular(segments)).length >= FEWEST_ROWS) {
      found.push(region);
    }
    region = [];
    waiting = [];
  };
  for (const each of lines) {
    const { line, segments } = each;
    if (isTabular(segments)) {
      region.push(...waiting, each);
      waiting = [];
      continue;
    }
    const words = wordsOf(line);
    const isPart = line.box[2] - line.box[0] < WIDEST_LABEL * width && !isSectionHeading(words);
    if (region.length > 0 && isPart && waiting.length < LONGEST_LABEL) {
      waiting.push(each);
      continue;
    }
    close();
    // The headings of a table with a single column of figures.
    if (segments.length === 2) waiting = [each];
  }
  close();
  return found;
}

/** The tables of a page's lines that no ruling lines draw, told from where their words stand. */
export function alignedTables(lines: readonly TextLine[], page: number): AlignedTables {
  const rows = lines.map((line) => ({ line, segments: segmentsOf(line) }));
  const width = most(lines.map(({ box }) => box[2])) - least(lines.map(({ box }) => box[0]));
  const taken = new Set<TextLine>();
  const tables = regions(rows, width).flatMap((region): AlignedTable[] => {
    const bounds = columnBounds(region.map(({ segments }) => segments));
    const [first] = region;
    if (bounds === null || first === undefined) return [];
    if (region.length * bounds.length > LIMITS.gridArea) return [];
    for (const { line } of region) taken.add(line);
    return [{ top: first.line.box[1], table: alignedRows(region, bounds, page) }];
  });
  return { tables, rest: lines.filter((line) => !taken.has(line)) };
}
