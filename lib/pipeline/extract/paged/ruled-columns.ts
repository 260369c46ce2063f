import { least, most } from "./extremes";
import {
  type Extent,
  extentOf,
  headedColumns,
  leaning,
  leastCrossed,
  merged,
  overlaps,
} from "./headed-columns";
import { wordsOf } from "./line-segments";
import { cluster } from "./merge-rules";
import { type Band, hasFigures, isTellingFigure, type RuledPart, SAME_END } from "./ruled-bands";

const wordsIn = ({ lines }: Band) => lines.flatMap(wordsOf);

/** What heads a column, over the figures or in a cell that lines across leave open down to them. */
function leafHeadings({ bands, rules }: RuledPart): Extent[] {
  const rows = bands.slice(0, Math.max(0, bands.findIndex(hasFigures)));
  return merged(
    rows.flatMap((band, index) => {
      const isLowest = index + 1 === rows.length;
      const isClosed = ({ from, to }: Extent) =>
        rules.some(
          (rule) =>
            Math.abs(rule.at - band.bottom) < 1 &&
            rule.from < (from + to) / 2 &&
            rule.to > (from + to) / 2,
        );
      return wordsIn(band)
        .map(extentOf)
        .filter((word) => isLowest || !isClosed(word));
    }),
  );
}

/** Where figures stand, and what heads them, from left to right; null without figures. */
function figuresAndHeadings(parts: readonly RuledPart[]) {
  const withFigures = parts.flatMap(({ bands }) => bands).filter(hasFigures);
  const words = withFigures.flatMap(wordsIn);
  const columns = merged(words.filter(isTellingFigure).map(extentOf));
  const [first] = columns;
  const [part] = parts;
  if (first === undefined || part === undefined) return null;
  const labelEnd = most(words.filter(({ box }) => box[2] < first.from).map(({ box }) => box[2]));
  const headings = leafHeadings(part);
  // What heads the labels is the first of all, wherever over them it stands.
  const hasLabels = labelEnd > part.left && (headings[0]?.from ?? Infinity) < first.from;
  return { columns, headings: hasLabels ? headings.slice(1) : headings };
}

/** At which side of their columns the figures of a table stand: see {@link leaning}. */
export function ruledLeaning(parts: readonly RuledPart[]): number {
  const found = figuresAndHeadings(parts);
  return found === null ? 0 : leaning(found.columns, found.headings);
}

/** Columns of figures, those that hold nothing but a heading too, from left to right; null where it is not clear. */
function figureColumns(parts: readonly RuledPart[], leans: number): Extent[] | null {
  const found = figuresAndHeadings(parts);
  return found === null ? null : headedColumns(found.columns, found.headings, leans);
}

/** Words of a table are no more than this; a page of them is no table of a report. */
const MOST_WORDS = 20_000;

/**
 * Where the columns of a table begin and end whose rows alone are drawn: told by its figures and
 * headings, and by the ends of those lines that run along a part of it. Null where it has no columns.
 *
 * @param parts of one table, on following pages
 * @param leans at which side of their columns the figures of all tables stand
 * @returns ascending places in points, one more than columns
 */
export function ruledColumns(parts: readonly RuledPart[], leans = 0): number[] | null {
  const bands = parts.flatMap((part) => part.bands);
  const words = bands.flatMap(wordsIn).map(extentOf);
  if (words.length > MOST_WORDS) return null;
  const columns = figureColumns(parts, leans);
  const first = columns?.[0];
  const [left, right] = [least(parts.map((p) => p.left)), most(parts.map((p) => p.right))];
  if (columns === null || first === undefined) return null;
  const ends = parts
    .flatMap(({ rules, down }) => [
      ...rules.flatMap(({ from, to }) => [from, to]),
      ...down.map(({ at }) => at),
    ])
    .filter((x) => x > left + SAME_END && x < right - SAME_END);
  const drawn = cluster(ends, SAME_END);

  const labels = bands
    .filter(hasFigures)
    .flatMap(wordsIn)
    .filter(({ box }) => box[2] <= first.from);
  // What heads several columns says nothing of where each of them ends.
  const single = words.filter((word) => columns.filter((c) => overlaps(word, c)).length < 2);
  const between = (from: number, to: number): number =>
    drawn.findLast((x) => x >= from - 1 && x <= to + 1) ?? leastCrossed(from, to, single);
  const inner = columns
    .slice(1)
    .map(({ from }, index) => between(columns[index]?.to ?? from, from));
  if (labels.length === 0) return columns.length < 2 ? null : [left, ...inner, right];
  const labelEnd = most(labels.map(({ box }) => box[2]));
  const start = between(labelEnd, first.from);
  const ofGroups = drawn.filter((x) => x < start - SAME_END);
  return [left, ...ofGroups, start, ...inner, right];
}
