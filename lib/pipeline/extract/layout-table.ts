import { isFigureLike } from "@/lib/pipeline/text/figure";
import type { FlowCell, FlowNode, FlowTable } from "./flow";

/** The paragraphs of a cell, one a line. */
export function textOf(content: readonly FlowNode[]): string {
  return content
    .flatMap((node) => (node.kind === "paragraph" ? node.text.trim() : []))
    .filter((text) => text !== "")
    .join("\n");
}

/** More than any cell of the forms holds. */
const LONGEST_CELL = 400;
/** Boxes within boxes around one figure. */
const DEEPEST_BOX = 5;

/** What stands in a cell, taken out of tables of a single cell that were drawn around it. */
function unboxed(content: readonly FlowNode[]): readonly FlowNode[] {
  let inner = content;
  for (let depth = 0; depth < DEEPEST_BOX; depth += 1) {
    const [node, ...others] = inner;
    if (node?.kind !== "table" || others.length > 0) break;
    const [cell, ...cells] = node.rows.flatMap((row) => row.cells);
    if (cell === undefined || cells.length > 0) break;
    inner = cell.content;
  }
  return inner;
}

const holdsTable = ({ content }: FlowCell) => content.some(({ kind }) => kind === "table");

/** Fewer figures than the least of the forms' tables has, and more than a page's layout. */
const FEWEST_FIGURES = 4;
const LEAST_SHARE = 1 / 5;
const LONGEST_FIGURE = 60;

/** Whether a table is one of figures, by what stands in its cells. */
function isOfFigures(cells: readonly FlowCell[]): boolean {
  const texts = cells.map(({ content }) => textOf(content)).filter((text) => text !== "");
  const figures = texts.filter(
    (text) => text.length <= LONGEST_FIGURE && isFigureLike(text),
  ).length;
  return figures >= FEWEST_FIGURES && figures >= texts.length * LEAST_SHARE;
}

/** A table whose figures stand in tables of their own, as if they stood in its cells. */
function withoutBoxes(table: FlowTable): FlowTable {
  return {
    ...table,
    rows: table.rows.map(({ skipped, cells }) => ({
      skipped,
      cells: cells.map((cell) => ({ ...cell, content: unboxed(cell.content) })),
    })),
  };
}

/**
 * The table that is drawn; null where there is none, and what looks like one only lays out the page:
 * it holds tables, a single cell, or whole prose. A table of figures may have a long remark beside
 * them, and boxes around them.
 */
export function drawnTable(table: FlowTable): FlowTable | null {
  const all = table.rows.flatMap(({ cells }) => cells);
  if (all.length === 1) return null;
  const own = all.some(holdsTable) ? withoutBoxes(table) : table;
  const cells = own === table ? all : own.rows.flatMap((row) => row.cells);
  if (cells.some(holdsTable)) return null;
  const isLong = cells.some(({ content }) => textOf(content).length > LONGEST_CELL);
  return (isLong || own !== table) && !isOfFigures(cells) ? null : own;
}
