import type { TableModel } from "@/lib/sample/table/table-model";
import { shareWidth } from "./column-widths";
import { type MeasuredCell, measureTable } from "./measure-table";
import { splitGroups } from "./split-groups";
import type { TableLayout } from "./table-layout";

/** A table that fits its page. Lengths in points. */
export interface FittedTable {
  readonly model: TableModel;
  readonly size: number;
  readonly padding: TableLayout["padding"];
  readonly widths: readonly number[];
  /** The first rows, where they are printed again on each page; else 0. */
  readonly repeatedRows: number;
}

const SMALLEST = 4;
const STEP = 0.5;
/** No cell asks for more than this, in multiples of the text's size. */
const MOST_BY_CONTENT = 12;
/** Room for lines, and for what measuring missed. */
const SLACK = 2;

/** What each column needs at a size; a cell over several columns adds what they lack, evenly. */
function leastWidths(
  columns: number,
  cells: readonly MeasuredCell[],
  size: number,
  around: number,
) {
  const widths = Array.from({ length: columns }, () => around + size);
  for (const { column, span, least } of [...cells].sort((a, b) => a.span - b.span)) {
    const has = widths.slice(column, column + span).reduce((sum, width) => sum + width, 0);
    const more = Math.max(0, least * size + around - has) / span;
    for (let index = column; index < column + span; index += 1) {
      widths[index] = (widths[index] ?? 0) + more;
    }
  }
  return widths;
}

function weights(columns: number, cells: readonly MeasuredCell[], layout: TableLayout): number[] {
  return Array.from({ length: columns }, (_, index) => {
    const own = cells.filter(({ column, span }) => column === index && span === 1);
    if (layout.columns === "equal") return 1;
    if (layout.columns === "by-content") {
      const widest = Math.max(2, ...own.map(({ whole }) => whole));
      return Math.min(widest, MOST_BY_CONTENT);
    }
    const hasFigures = cells.some(({ column, isFigure }) => column === index && isFigure);
    const isCovered = cells.some(
      ({ column, span, isFigure }) => isFigure && column < index && index < column + span,
    );
    return hasFigures || isCovered ? 1 : 0;
  });
}

/** A table in the space between the margins, set as small as it must be. */
export function fitTable(
  drawn: TableModel,
  layout: TableLayout,
  letterSpacing: number,
  space: number,
): FittedTable {
  const model = layout.mergedGroups ? drawn : splitGroups(drawn);
  const cells = measureTable(model, layout, letterSpacing);
  for (let { size } = layout; size >= SMALLEST; size -= STEP) {
    const inline = Math.min(layout.padding.inline, size / 2);
    const around = 2 * inline + SLACK + layout.borders.inner;
    const least = leastWidths(model.columns, cells, size, around);
    if (least.reduce((sum, width) => sum + width, 0) > space) continue;
    const headings = model.rows.filter(({ kind }) => kind === "header").length;
    return {
      model,
      size,
      padding: { ...layout.padding, inline },
      widths: shareWidth(space, weights(model.columns, cells, layout), least),
      repeatedRows: layout.repeatHeadings && model.id !== "disclosure" ? headings : 0,
    };
  }
  throw new RangeError(`a table of ${model.columns} columns does not fit ${space} points`);
}
