import { composeLine, textOf } from "./compose";
import type { TextLine } from "./text-line";

/** A part of a figure need not be one: "1,9" above "66". */
const PART_OF_FIGURE = /^[\d.,，．]+$/u;

export function isPartOfFigure(line: TextLine): boolean {
  return PART_OF_FIGURE.test(textOf(composeLine(line)));
}
