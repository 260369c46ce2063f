import { Fragment, type ReactNode } from "react";
import { type Segment, segmentsOf, type SourceMark } from "./segments";

/** Draws a marked piece of text. `text` is empty where a blank cell is marked. */
export type RenderMark<Mark extends SourceMark> = (
  segment: Segment<Mark>,
  text: string,
) => ReactNode;

/** A range of the document's text with its marks. Text only: nothing of the file's own markup. */
export function SourceText<Mark extends SourceMark>({
  text,
  start,
  end,
  marks,
  renderMark,
}: {
  text: string;
  start: number;
  end: number;
  marks: readonly Mark[];
  renderMark: RenderMark<Mark>;
}) {
  return segmentsOf(start, end, marks).map((segment) => {
    const piece = text.slice(segment.start, segment.end);
    const key = `${segment.start}-${segment.end}`;
    return segment.marks.length === 0 ? (
      <Fragment key={key}>{piece}</Fragment>
    ) : (
      <Fragment key={key}>{renderMark(segment, piece)}</Fragment>
    );
  });
}
