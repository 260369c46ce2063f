import type { TableId } from "@/lib/domain/address";
import { layOut } from "./lay-out";
import { breakTable } from "./break-table";
import { splitRow, type Cut } from "./split-row";
import type { TableCell, TableModel } from "./table-model";

/** A page's edge that runs through one of the tables. */
export interface PageBreak {
  readonly table: TableId;
  /** Where in the table, from 0 (its top) to 1 (its bottom). */
  readonly position: number;
  /**
   * `between`: after a whole row. `repeated`: before a row of figures, the headings printed again.
   * `label`: through the label of a row. `headings`: through the lowest row of headings.
   */
  readonly through: "between" | "repeated" | "label" | "headings";
}

const ENUMERATOR = /^(?:[一二三四]、|[（(].[）)]|\d\.)\s*/;
const SHORTEST_HEADING_TO_CUT = 3;

/** In two after its number, at a share of its length that leaves something on both sides. */
function cutText(text: string, share: number): readonly [string, string] | null {
  const numbered = ENUMERATOR.exec(text)?.[0].length ?? 0;
  const free = text.length - numbered;
  if (free < 2) return null;
  const at = numbered + 1 + Math.floor(share * (free - 2));
  return [text.slice(0, at).trimEnd(), text.slice(at).trimStart()];
}

/** The row to cut: the last of the headings, or the row of figures nearest to the position. */
function rowToCut({ rows }: TableModel, { position, through }: PageBreak): number {
  const kind = through === "headings" ? "header" : "figures";
  const candidates = rows.flatMap((row, index) => (row.kind === kind ? [index] : []));
  const chosen =
    through === "headings" ? candidates.length - 1 : Math.floor(position * candidates.length);
  return candidates[Math.min(chosen, candidates.length - 1)] ?? 0;
}

function lastLabel(model: TableModel, row: number): TableCell | undefined {
  return layOut(model)
    [row]?.map(({ cell }) => cell)
    .findLast(({ role }) => role === "label");
}

function cutFor(model: TableModel, row: number, { through, position }: PageBreak): Cut {
  if (through === "headings") {
    return ({ role, column, text }) =>
      role === "header" && column !== null && text.length >= SHORTEST_HEADING_TO_CUT
        ? cutText(text, 0.5)
        : null;
  }
  const label = lastLabel(model, row);
  return (cell) => (cell === label ? cutText(cell.text, position) : null);
}

/** The parts of a table on both sides of a page's edge; the whole table where it can't be cut. */
export function breakAtPage(model: TableModel, pageBreak: PageBreak): readonly TableModel[] {
  const { position, through } = pageBreak;
  if (through === "between") {
    const at = 1 + Math.floor(position * (model.rows.length - 1));
    if (at >= model.rows.length) return [model];
    return breakTable(model, at, { repeatHeadings: false });
  }
  const row = rowToCut(model, pageBreak);
  if (through === "repeated") return breakTable(model, row, { repeatHeadings: true });
  if (through === "label" && lastLabel(model, row) === undefined) return [model];
  const split = splitRow(model, row, cutFor(model, row, pageBreak));
  return breakTable(split, row + 1, { repeatHeadings: false });
}
