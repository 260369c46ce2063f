import {
  type AlignedLine,
  alignedLine,
  isProse,
  isTelling,
  tellingFigures,
  withFiguresFrom,
} from "./aligned-lines";
import { least, most } from "./extremes";
import type { Glyph } from "./page-content";
import type { LoosePage } from "./ruled-tables";
import { type TextLine, textLines } from "./text-line";
import { verticalRuns } from "./vertical-runs";
import { textOf } from "./compose";

/** What stands on one page of a table that no lines draw. */
export interface AlignedPart {
  readonly page: number;
  readonly lines: readonly AlignedLine[];
  /** Text that runs down beside them. */
  readonly runs: readonly TextLine[];
}

/** A part, and whether nothing but it stands at its page's top or bottom. */
interface FoundPart extends AlignedPart {
  readonly isFirst: boolean;
  readonly isLast: boolean;
}

const FEWEST_ROWS = 2;
/** Words of a page's part of a table are no more than this. */
const MOST_WORDS = 3000;
/** Words may stand over the first figure by so much, in points. */
const OVER = 1;

const isWideApart = ({ isApart }: AlignedLine) => isApart;
const hasFigures = ({ figures }: AlignedLine) => figures.length > 0;

/** Where the first column of figures begins, as far as figures tell. */
export function figuresBegin(lines: readonly AlignedLine[]): number {
  return least(tellingFigures(lines).map(({ box }) => box[0]));
}

/** Lines that follow one another as the tables that they are of: each begins with its headings. */
function tablesIn(lines: readonly AlignedLine[]): AlignedLine[][] {
  const found: AlignedLine[][] = [[]];
  let begin = Infinity;
  for (const each of lines) {
    const isHeading = !hasFigures(each) && each.words.some(({ box }) => box[2] > begin + OVER);
    if (isHeading) {
      found.push([]);
      begin = Infinity;
    }
    found.at(-1)?.push(each);
    begin = least([begin, ...each.figures.filter(isTelling).map(({ box }) => box[0])]);
  }
  return found.map((table) => {
    const first = figuresBegin(table);
    return first === Infinity ? table : table.map((each) => withFiguresFrom(first, each));
  });
}

/** More pairs of parts and words than this are on no page of a report. */
const MOST_PAIRS = 100_000;

/** What may be parts of tables on a page, from the top down. */
function partsOn({ page, lines }: LoosePage): FoundPart[] {
  const known = new Set(lines.flatMap(({ glyphs }) => glyphs));
  const { runs, rest } = verticalRuns(page.glyphs.filter((glyph: Glyph) => known.has(glyph)));
  const all = textLines(rest).map(alignedLine);
  const width =
    most(all.map(({ line }) => line.box[2])) - least(all.map(({ line }) => line.box[0]));
  const stretches: AlignedLine[][] = [[]];
  for (const each of all) {
    if (isProse(each, width)) stretches.push([]);
    else stretches.at(-1)?.push(each);
  }
  const parts = stretches.flatMap(tablesIn).filter(({ length }) => length > 0);
  if (runs.length * parts.length > MOST_PAIRS) return [];
  const byPart = new Map(parts.map((part) => [part, [] as TextLine[]]));
  for (const run of runs) {
    const distance = (part: readonly AlignedLine[]) =>
      Math.max(
        0,
        (part[0]?.line.box[1] ?? 0) - run.box[3],
        run.box[1] - (part.at(-1)?.line.box[3] ?? 0),
      );
    const distances = parts.map(distance);
    const nearest = parts[distances.indexOf(least(distances))];
    if (nearest !== undefined) byPart.get(nearest)?.push(run);
  }
  return parts.map((part): FoundPart => ({
    page: page.number,
    lines: part,
    runs: byPart.get(part) ?? [],
    isFirst: part[0]?.line === all[0]?.line,
    isLast: part.at(-1)?.line === all.at(-1)?.line,
  }));
}

/** The lines above the first with figures. */
export function linesOfHead({ lines }: AlignedPart): readonly AlignedLine[] {
  const first = lines.findIndex(hasFigures);
  return first === -1 ? lines : lines.slice(0, first);
}

const wordsIn = ({ lines, runs }: AlignedPart) =>
  lines.reduce((sum, { words, figures }) => sum + words.length + figures.length, runs.length);

/** The words over the figures of a part. */
function headingsOf(part: AlignedPart): string[] {
  const begin = figuresBegin(part.lines);
  return linesOfHead(part)
    .flatMap(({ words }) => words.filter(({ box }) => box[2] > begin + OVER))
    .map(({ glyphs }) => textOf(glyphs));
}

/** All words above the figures of a part, and those that run down beside it. */
function wordsOver(part: AlignedPart): string[] {
  const words = [...linesOfHead(part).flatMap((line) => line.words), ...part.runs];
  return words.map(({ glyphs }) => textOf(glyphs));
}

/**
 * Whether a part at a page's top is of the table that the page before ends in: it has no headings, or
 * words of those that the table has already.
 */
function goesOn(above: readonly FoundPart[], part: FoundPart): boolean {
  const [first, last] = [above[0], above.at(-1)];
  if (first === undefined || last === undefined) return false;
  if (!last.isLast || !part.isFirst || part.page !== last.page + 1) return false;
  if (!part.lines.some(hasFigures)) return false;
  // A page may end in the headings, or in the midst of them.
  if (above.every(({ lines }) => !lines.some(hasFigures))) return last.lines.some(isWideApart);
  const known = wordsOver(first);
  return headingsOf(part).every((words) => known.some((other) => other.includes(words)));
}

function isTable(parts: readonly AlignedPart[]): boolean {
  if (parts.some((part) => wordsIn(part) > MOST_WORDS)) return false;
  const lines = parts.flatMap((part) => part.lines);
  const inColumns = lines.filter(isWideApart).length;
  return inColumns >= FEWEST_ROWS && lines.some((line) => line.isTabular && hasFigures(line));
}

/** The parts of each table of all pages that no lines draw. */
export function alignedParts(pages: readonly LoosePage[]): AlignedPart[][] {
  const found: FoundPart[][] = [];
  for (const part of pages.flatMap(partsOn)) {
    const last = found.at(-1);
    if (last !== undefined && goesOn(last, part)) last.push(part);
    else found.push([part]);
  }
  return found.filter(isTable);
}
