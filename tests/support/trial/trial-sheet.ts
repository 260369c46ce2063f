import { cell, columnName, DRAWN_STYLES, type XlsxSheet, xlsxFile } from "../xlsx-file";
import { trialBlocks, type TrialBlock, type TrialReport } from "./trial-report";
import type { TrialTable } from "./trial-tables";

/** How a report is set down on a sheet. */
export interface SheetDrawing {
  /** What ruling lines are drawn around. */
  readonly drawn: "nothing" | "tables" | "everything";
  /** Lines of text are merged over the sheet's width. */
  readonly isMerged: boolean;
  /** An empty row stands before and after each table. */
  readonly isSpaced: boolean;
}

const WIDTH = 15;
const DRAWN = 1;

class SheetWriter {
  private readonly rows: string[] = [];
  private readonly merges: string[] = [];

  constructor(private readonly drawing: SheetDrawing) {}

  private merge(row: number, column: number, rows: number, columns: number): void {
    if (rows * columns === 1) return;
    const last = `${columnName(column + columns - 1)}${row + rows}`;
    this.merges.push(`${columnName(column)}${row + 1}:${last}`);
  }

  line(text: string): void {
    const row = this.rows.length;
    const style = this.drawing.drawn === "everything" ? DRAWN : 0;
    this.rows.push(`<row r="${row + 1}">${cell(`A${row + 1}`, text, style)}</row>`);
    if (this.drawing.isMerged) this.merge(row, 0, 1, WIDTH);
  }

  private gap(): void {
    if (this.drawing.isSpaced) this.rows.push("");
  }

  table(table: TrialTable): void {
    this.gap();
    const occupied: number[] = [];
    const style = this.drawing.drawn === "nothing" ? 0 : DRAWN;
    const first = this.rows.length;
    table.forEach((cells, index) => {
      let column = 0;
      const row = first + index;
      const written = cells.map(({ text, rows, columns }) => {
        while ((occupied[column] ?? 0) > index) column += 1;
        const place = `${columnName(column)}${row + 1}`;
        this.merge(row, column, rows, columns);
        for (let each = 0; each < columns; each += 1) occupied[column + each] = index + rows;
        column += columns;
        const number = Number(text);
        return cell(place, text === "" || Number.isNaN(number) ? text : number, style);
      });
      this.rows.push(`<row r="${row + 1}">${written.join("")}</row>`);
    });
    this.gap();
  }

  block(block: TrialBlock): void {
    if (block.kind === "table") this.table(block.table);
    else this.line(block.text);
  }

  finish(): XlsxSheet {
    return { rows: this.rows.join(""), merges: this.merges };
  }
}

/** The report on one sheet, one block below another. */
export function reportSheet(report: TrialReport, drawing: SheetDrawing): XlsxSheet {
  const writer = new SheetWriter(drawing);
  for (const block of trialBlocks(report)) writer.block(block);
  return writer.finish();
}

export function reportWorkbook(report: TrialReport, drawing: SheetDrawing): Uint8Array {
  return xlsxFile({ sheets: [reportSheet(report, drawing)], styles: DRAWN_STYLES });
}
