import { LIMITS } from "@/lib/pipeline/limits";
import { cannotRead } from "@/lib/pipeline/read-failure";
import type { FlowNode } from "@/lib/pipeline/extract/flow";
import { findSections } from "@/lib/pipeline/segment/find-sections";
import { type SheetRow, sheetRows } from "./sheet-rows";
import { filledColumns, paragraphsOf, tableOfRows } from "./sheet-table";
import type { VisibleSheet } from "./visible-sheet";

/** Longer than any label: such a cell, alone in its row, is prose. */
const LONGEST_LABEL = 60;

function isProse(text: string): boolean {
  return text.length > LONGEST_LABEL || text.includes("。");
}

/** Whether a line is the heading of one of a report's sections, which are no rows of its tables. */
function isSectionHeading(text: string): boolean {
  const line = { text, start: 0, end: text.length, inTable: false, level: null, block: 0 };
  return findSections([line], 0, text.length).length > 0;
}

/** Where the rows of a run stand that have several cells. */
interface Run {
  readonly rows: readonly SheetRow[];
  readonly firstWide: number;
  readonly lastWide: number;
}

function runsOf(rows: readonly SheetRow[]): Run[] {
  const runs: SheetRow[][] = [];
  for (const row of rows) {
    if (row.beginsRun) runs.push([]);
    runs.at(-1)?.push(row);
  }
  const isWide = ({ filled, covering }: SheetRow) => filled.length + covering > 1;
  return runs.map((run) => ({
    rows: run,
    firstWide: run.findIndex(isWide),
    lastWide: run.findLastIndex(isWide),
  }));
}

/**
 * Whether a row is a line of text and no row of a table. A sheet is one grid for all that stands on
 * it, so this is told from what the row holds: a single cell of prose, a section's heading, a line
 * below a table's last row, or one without the lines that are drawn around the sheet's tables. Prose
 * beside its heading is text as well.
 */
function isLine(
  { filled, covering }: SheetRow,
  index: number,
  { firstWide, lastWide }: Run,
  isSheetDrawn: boolean,
): boolean {
  const [first, second] = filled;
  if (first === undefined || filled.length > 2) return false;
  if (second !== undefined) return isProse(first.text) !== isProse(second.text);
  if (isProse(first.text)) return covering <= 1;
  if (covering > 0) return false;
  if (isSectionHeading(first.text) || index > lastWide) return true;
  return isSheetDrawn ? !first.isDrawn : index < firstWide;
}

/** Sets down sheets as paragraphs and tables, in reading order. */
export class SheetFlow {
  readonly content: FlowNode[] = [];
  private cells = 0;
  private length = 0;

  private addTable(rows: readonly SheetRow[]): void {
    if (rows.length === 0) return;
    const columns = filledColumns(rows);
    this.cells += rows.length * columns.length;
    if (this.cells > LIMITS.pieces) throw cannotRead("too-large");
    this.content.push(tableOfRows(rows, columns));
  }

  /** @throws {CannotRead} `too-large` when the sheets hold more than any report */
  add(sheet: VisibleSheet): void {
    this.length += sheet.cells.reduce((sum, { text }) => sum + text.length, 0);
    if (this.length > LIMITS.textLength) throw cannotRead("too-large");
    const isSheetDrawn = sheet.drawnRows.size > 0;
    for (const run of runsOf(sheetRows(sheet))) {
      let table: SheetRow[] = [];
      run.rows.forEach((row, index) => {
        if (!isLine(row, index, run, isSheetDrawn)) {
          table.push(row);
          return;
        }
        this.addTable(table);
        table = [];
        this.content.push(...row.filled.flatMap(({ text }) => paragraphsOf(text)));
      });
      this.addTable(table);
    }
  }
}
