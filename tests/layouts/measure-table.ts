import { layOut } from "@/lib/sample/table/lay-out";
import type { TableModel } from "@/lib/sample/table/table-model";
import { cellText } from "./narrow-text";
import type { TableLayout } from "./table-layout";
import { leastWidth, lineWidth } from "./text-measure";

/** A cell's place among the columns, and what its text needs, in multiples of the text's size. */
export interface MeasuredCell {
  readonly column: number;
  readonly span: number;
  /** Below this, its words do not fit. */
  readonly least: number;
  /** In this, it stands on one line. */
  readonly whole: number;
  readonly isFigure: boolean;
}

/** Labels keep some three characters a line. */
const LEAST_LABEL = 3;
/** Two digits: the first of a number that is cut keeps its sign. */
const LEAST_FIGURE = 1.6;
const DOWNWARDS = 1.3;

export function measureTable(
  model: TableModel,
  layout: TableLayout,
  letterSpacing: number,
): MeasuredCell[] {
  return layOut(model).flatMap((slots, row) =>
    slots.flatMap(({ cell, ...begins }, column): MeasuredCell[] => {
      if (begins.row !== row || begins.column !== column) return [];
      const { lines, downwards } = cellText(cell, model, layout);
      const widest = (of: (text: string, spacing: number) => number) =>
        downwards ? DOWNWARDS : Math.max(0, ...lines.map((text) => of(text, letterSpacing)));
      const isFigure = cell.role === "figure";
      const isWrapped = cell.role === "label" && !downwards && lines.length === 1;
      const words = widest(leastWidth);
      const least = isFigure && layout.wrapsFigures ? Math.min(words, LEAST_FIGURE) : words;
      return [
        {
          column,
          span: cell.columnSpan,
          least: Math.max(least, isWrapped ? LEAST_LABEL : 1),
          whole: widest(lineWidth),
          isFigure,
        },
      ];
    }),
  );
}
