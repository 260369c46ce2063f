import type { AlignedHead } from "./aligned-head";
import { tellingFigures } from "./aligned-lines";
import type { AlignedPart } from "./aligned-parts";
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
import type { TextLine } from "./text-line";

/** The columns of a table that no lines draw. */
export interface AlignedColumns {
  /** Where the first column of figures begins, each ends, and the last one ends. In points. */
  readonly bounds: readonly number[];
  /** Where labels begin; null where nothing stands left of the figures. */
  readonly left: number | null;
  /** Whether it is clear which heading is over which column. */
  readonly areHeaded: boolean;
}

/** Extents as a single one. */
function hull(extents: readonly Extent[]): Extent[] {
  return [{ from: least(extents.map(({ from }) => from)), to: most(extents.map(({ to }) => to)) }];
}

interface Told {
  readonly columns: readonly Extent[];
  readonly headings: readonly Extent[];
  readonly labels: readonly TextLine[];
}

function told(parts: readonly AlignedPart[], heads: readonly AlignedHead[]): Told | null {
  const figures = tellingFigures(parts.flatMap(({ lines }) => lines));
  // A page may end in the midst of the headings, or repeat them.
  const first = parts.findIndex(({ lines }) => lines.some((line) => line.figures.length > 0));
  const ofHeads = heads.slice(0, first + 1).map((head) => head.leaves);
  const leaves = ofHeads.reduce((best, own) => (own.length > best.length ? own : best), []);
  const headings = leaves.map(extentOf);
  // A figure under two headings is several that stand too near to one another.
  const single = figures.filter(
    (figure) => headings.filter((heading) => overlaps(extentOf(figure), heading)).length < 2,
  );
  const columns = merged(single.map(extentOf));
  const [column] = columns;
  if (column === undefined) return null;
  const inHead = new Set(heads.flatMap(({ words }) => [...words]));
  const labels = parts
    .flatMap(({ lines, runs }) => [...lines.flatMap((line) => line.words), ...runs])
    .filter((word) => !inHead.has(word) && word.box[2] <= column.from);
  const [heading, ...others] = headings;
  const isOfLabels =
    labels.length > 0 &&
    heading !== undefined &&
    heading.from < column.from &&
    !overlaps(heading, column);
  return { columns, headings: isOfLabels ? others : headings, labels };
}

/** At which side of their columns the figures of all tables stand, where headings tell. */
export function leaningOf(parts: readonly AlignedPart[], heads: readonly AlignedHead[]): number {
  const found = told(parts, heads);
  return found === null ? 0 : leaning(found.columns, found.headings);
}

/**
 * The columns of a table, told by its figures and headings; null where it has none. Where it is not
 * clear which heading is whose, they are told by the figures alone, and are one where these are not as
 * many as the headings: then no figure must be told by counting either.
 *
 * @param leans at which side of their columns the figures of other tables of the report stand
 */
export function alignedColumns(
  parts: readonly AlignedPart[],
  heads: readonly AlignedHead[],
  leans: number,
): AlignedColumns | null {
  const found = told(parts, heads);
  if (found === null) return null;
  const { columns, headings, labels } = found;
  const headed = headedColumns(columns, headings, leans);
  const extents = headed ?? (columns.length === headings.length ? columns : hull(columns));
  const words = [...headings, ...columns];
  const inner = extents.slice(1).map(({ from }, index) => {
    const to = extents[index]?.to ?? from;
    return leastCrossed(to, from, words);
  });
  const all = parts.flatMap(({ lines, runs }) => [...lines.map(({ line }) => line), ...runs]);
  const right = most(all.map(({ box }) => box[2]));
  const left = least(all.map(({ box }) => box[0]));
  const areHeaded = headed !== null;
  if (labels.length === 0) return { bounds: [left, ...inner, right], left: null, areHeaded };
  const labelEnd = most(labels.map(({ box }) => box[2]));
  const begin = (labelEnd + (extents[0]?.from ?? right)) / 2;
  return { bounds: [begin, ...inner, right], left, areHeaded };
}
