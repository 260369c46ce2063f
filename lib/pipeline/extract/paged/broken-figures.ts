import { firstWord, goingOn, middleOf } from "./label-lines";
import type { TextLine } from "./text-line";

/** A line with figures: what stands on it right of the labels. */
export interface FigureLine {
  readonly middle: number;
  readonly segments: readonly TextLine[];
}

/** The lines of one row: more than one where its figures are broken for want of room. */
export type FigureRow = readonly FigureLine[];

/** Lines of one cell are no further apart than this, in heights of a line. */
const CLOSE = 1.7;
/** No figure of one digit is broken. */
const FEWEST_DIGITS = 2;

const widthOf = ({ box: [x0, , x1] }: TextLine) => x1 - x0;

/**
 * Lines of figures by the row that they belong to. A line goes on with the figures of the line above
 * when each of its own stands under one that had no room for more, and no label of its own
 * stands beside it.
 *
 * @param columnOf the column that a figure stands in
 */
export function figureRows(
  lines: readonly FigureLine[],
  labels: readonly TextLine[],
  columnOf: (segment: TextLine) => number,
): FigureRow[] {
  const widest = new Map<number, number>();
  for (const segment of lines.flatMap(({ segments }) => segments)) {
    const column = columnOf(segment);
    widest.set(column, Math.max(widest.get(column) ?? 0, widthOf(segment)));
  }
  const goesOn = goingOn(labels);
  const labelAt = (middle: number) =>
    labels.findIndex(
      (label) => Math.abs(middleOf(label) - middle) < (label.box[3] - label.box[1]) / 2,
    );
  const isRest = (above: FigureLine, below: FigureLine): boolean => {
    const [sample] = below.segments;
    if (sample === undefined) return false;
    const height = sample.box[3] - sample.box[1];
    if (below.middle - above.middle > CLOSE * height) return false;
    const label = labelAt(below.middle);
    const isOneLabel = goesOn[label] === true && labelAt(above.middle) === label - 1;
    if (label !== -1 && !isOneLabel) return false;
    return below.segments.every((segment) => {
      const column = columnOf(segment);
      const upper = above.segments.find((other) => columnOf(other) === column);
      return (
        upper !== undefined &&
        upper.glyphs.length >= FEWEST_DIGITS &&
        widthOf(upper) + firstWord(segment.glyphs) > (widest.get(column) ?? 0)
      );
    });
  };
  const rows: FigureLine[][] = [];
  for (const line of lines) {
    const last = rows.at(-1);
    const above = last?.at(-1);
    if (last !== undefined && above !== undefined && isRest(above, line)) last.push(line);
    else rows.push([line]);
  }
  return rows;
}
