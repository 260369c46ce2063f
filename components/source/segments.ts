/** Something that stands at a range of the document's text. */
export interface SourceMark {
  readonly id: string;
  readonly start: number;
  readonly end: number;
}

/** A piece of text under the same marks; an empty one where a mark has no characters. */
export interface Segment<Mark extends SourceMark> {
  readonly start: number;
  readonly end: number;
  /** Innermost first. */
  readonly marks: readonly Mark[];
}

const length = ({ start, end }: SourceMark): number => end - start;

/** The marks that touch a range; a mark without characters counts where it stands. */
export function marksWithin<Mark extends SourceMark>(
  marks: readonly Mark[],
  start: number,
  end: number,
): Mark[] {
  return marks.filter((mark) =>
    mark.start === mark.end
      ? mark.start >= start && mark.start <= end
      : mark.start < end && mark.end > start,
  );
}

/** Cut a range of text where marks begin and end, so that each piece has the same marks all over. */
export function segmentsOf<Mark extends SourceMark>(
  start: number,
  end: number,
  marks: readonly Mark[],
): Segment<Mark>[] {
  const here = marksWithin(marks, start, end);
  const cuts = new Set([start, end]);
  for (const mark of here) {
    cuts.add(Math.max(start, mark.start));
    cuts.add(Math.min(end, mark.end));
  }
  const points = [...cuts].sort((a, b) => a - b);
  const segments: Segment<Mark>[] = [];
  points.forEach((from, index) => {
    const empty = here.filter((mark) => mark.start === mark.end && mark.start === from);
    if (empty.length > 0) segments.push({ start: from, end: from, marks: empty });
    const to = points[index + 1];
    if (to === undefined) return;
    const over = here.filter((mark) => mark.start <= from && mark.end >= to && length(mark) > 0);
    segments.push({ start: from, end: to, marks: over.sort((a, b) => length(a) - length(b)) });
  });
  return segments;
}
