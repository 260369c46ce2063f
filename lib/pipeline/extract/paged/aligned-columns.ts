import { isFigureSegment } from "./line-segments";
import type { TextLine } from "./text-line";

interface Extent {
  from: number;
  to: number;
}

/** Extents that overlap, as one; from left to right. */
function merged(extents: readonly Extent[]): Extent[] {
  const all: Extent[] = [];
  for (const { from, to } of extents.toSorted((a, b) => a.from - b.from)) {
    const last = all.at(-1);
    if (last !== undefined && from <= last.to) last.to = Math.max(last.to, to);
    else all.push({ from, to });
  }
  return all;
}

/**
 * Where the columns of lines that stand in columns begin and end: those of the figures, told by all
 * figures together, and one of labels left of them. Null where no two figures stand apart.
 *
 * @returns ascending bounds, one more than columns, in points
 */
export function columnBounds(rows: readonly (readonly TextLine[])[]): number[] | null {
  const figures = rows.flatMap((segments) =>
    segments.filter((segment, index) => index > 0 && isFigureSegment(segment)),
  );
  const columns = merged(figures.map(({ box }) => ({ from: box[0], to: box[2] })));
  const [first] = columns;
  if (first === undefined) return null;
  const boxes = rows.flatMap((segments) => segments.map(({ box }) => box));
  const left = Math.min(...boxes.map(([x0]) => x0));
  const right = Math.max(...boxes.map(([, , x1]) => x1));
  if (left >= first.from) return null;
  const labels = boxes.filter(([, , x1]) => x1 <= first.from).map(([, , x1]) => x1);
  const labelEnd = Math.max(left, ...labels);
  const between = columns.slice(1).map(({ from }, index) => {
    const before = columns[index]?.to ?? from;
    return (before + from) / 2;
  });
  return [left, (labelEnd + first.from) / 2, ...between, right];
}
