import { least } from "./extremes";
import { segmentsOf } from "./line-segments";
import { lineOf, type TextLine } from "./text-line";

/** Words that begin, or have their middle, this near to one another stand in one column. In points. */
const SAME_PLACE = 3;
/** A column is told by so many words, at the least. */
const ENOUGH = 3;
/** Left of the column of labels stand so many words of groups, at the least. */
const FEWEST_LEFT = 2;

/** Words that stand alike: all begin at one place, or all have their middle there. */
function alignedBy(
  segments: readonly TextLine[],
  place: (segment: TextLine) => number,
): TextLine[][] {
  const found: TextLine[][] = [];
  for (const segment of segments.toSorted((a, b) => place(a) - place(b))) {
    const last = found.at(-1);
    const first = last?.[0];
    if (last !== undefined && first !== undefined && place(segment) - place(first) < SAME_PLACE) {
      last.push(segment);
    } else found.push([segment]);
  }
  return found.filter(({ length }) => length >= ENOUGH);
}

/** Whether two lines begin at one place or have one middle, as those of one label do. */
export function standAlike({ box: [a0, , a1] }: TextLine, { box: [b0, , b1] }: TextLine): boolean {
  return Math.abs(a0 - b0) < SAME_PLACE || Math.abs(a0 + a1 - b0 - b1) < 2 * SAME_PLACE;
}

/** Where the labels of rows begin, right of the groups that they belong to; null where there are none. */
function startOfLabels(segments: readonly TextLine[]): number | null {
  const columns = [
    ...alignedBy(segments, ({ box }) => box[0]),
    ...alignedBy(segments, ({ box }) => (box[0] + box[2]) / 2),
  ];
  let best: { readonly size: number; readonly start: number } | null = null;
  for (const column of columns) {
    const start = least(column.map(({ box }) => box[0]));
    const left = segments.filter(({ box }) => box[2] <= start).length;
    if (left < FEWEST_LEFT || column.length <= (best?.size ?? 0)) continue;
    best = { size: column.length, start };
  }
  return best?.start ?? null;
}

/** Words of one column that stand on one line, as one. */
function onOneLine(segments: readonly TextLine[]): TextLine[] {
  const joined: TextLine[] = [];
  for (const segment of segments) {
    const before = joined.at(-1);
    if (before !== undefined && Math.abs(before.box[1] - segment.box[1]) < 1) {
      joined[joined.length - 1] = lineOf([...before.glyphs, ...segment.glyphs]);
    } else joined.push(segment);
  }
  return joined;
}

export interface LabelColumns {
  /** Where the labels of rows begin; null where no groups stand left of them. */
  readonly start: number | null;
  readonly ofGroups: readonly TextLine[];
  readonly ofRows: readonly TextLine[];
}

/** Lines left of a table's figures by their columns: groups of rows, and the labels of rows. */
export function labelColumns(lines: readonly TextLine[]): LabelColumns {
  const segments = lines.flatMap(segmentsOf);
  const start = startOfLabels(segments);
  const isOfGroup = ({ box }: TextLine) => start !== null && box[2] <= start;
  return {
    start,
    ofGroups: segments.filter(isOfGroup),
    ofRows: onOneLine(segments.filter((segment) => !isOfGroup(segment))),
  };
}
