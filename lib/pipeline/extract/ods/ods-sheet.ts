import type { CellRange } from "@/lib/pipeline/extract/xlsx/cell-reference";
import { SHEET_COLUMNS, SHEET_ROWS } from "@/lib/pipeline/extract/xlsx/cell-reference";
import type { SheetCell, Worksheet } from "@/lib/pipeline/extract/xlsx/worksheet";
import { LIMITS } from "@/lib/pipeline/limits";
import { cannotRead } from "@/lib/pipeline/read-failure";

/** A cell as OpenDocument has it, with how many columns it stands in. */
export interface OdsCell {
  /** Its own style; null where it takes that of its row or column. */
  readonly style: string | null;
  readonly repeated: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
  /** As it is shown. */
  text: string;
}

/** How cells look, by their styles. */
export interface CellLook {
  readonly isDrawn: (style: string) => boolean;
  readonly isStruck: (style: string) => boolean;
}

interface OpenRow {
  readonly repeated: number;
  readonly style: string | null;
  isDrawn: boolean;
  /** Those that say something or are merged. */
  readonly cells: (SheetCell & OdsCell)[];
}

/** Bounds what all sheets of a document hold together: repeated, it takes few bytes of a file. */
export class PlaceBudget {
  private used = 0;

  /** @throws {CannotRead} `too-large` for more cells, or rows that are drawn or hidden, than any report has */
  take(count: number): void {
    this.used += count;
    if (this.used > LIMITS.gridArea) throw cannotRead("too-large");
  }
}

/**
 * Lays out a sheet whose columns, rows and cells come in order, repeated as they say: empty ones
 * often fill the sheet, and take no room here.
 */
export class OdsSheet {
  unsaved = 0;
  private readonly cells: SheetCell[] = [];
  private readonly merges: CellRange[] = [];
  private readonly drawnRows = new Set<number>();
  private readonly hiddenColumns: [number, number][] = [];
  private readonly hiddenRows: [number, number][] = [];
  private readonly columnStyles: string[] = [];
  /** For each column, how many of those before it are drawn by the style of the column. */
  private drawnBefore: Uint16Array | null = null;
  /** Of the texts; many cells may share a long one. */
  private length = 0;
  private row = 0;
  private column = 0;
  private open: OpenRow | null = null;

  constructor(
    private readonly look: CellLook,
    private readonly budget: PlaceBudget,
  ) {}

  /** @param style of the cells that have none of their own */
  addColumns(repeated: number, style: string, isHidden: boolean): void {
    const first = this.columnStyles.length;
    const count = Math.min(repeated, SHEET_COLUMNS - first);
    for (let each = 0; each < count; each += 1) this.columnStyles.push(style);
    if (isHidden && count > 0) this.hiddenColumns.push([first, first + count - 1]);
  }

  beginRow(repeated: number, style: string | null, isHidden: boolean): void {
    if (isHidden) this.hiddenRows.push([this.row, Math.min(this.row + repeated, SHEET_ROWS) - 1]);
    this.open = { repeated, style, isDrawn: false, cells: [] };
    this.column = 0;
  }

  addCell(cell: OdsCell): void {
    const { row, column, open } = this;
    if (open === null) return;
    this.column = Math.min(column + cell.repeated, SHEET_COLUMNS);
    const own = cell.style ?? open.style;
    const style = own ?? this.columnStyles[column] ?? "";
    const text = this.look.isStruck(style) ? "" : cell.text.trim();
    open.isDrawn ||= own === null ? this.areColumnsDrawn(column) : this.look.isDrawn(own);
    if (text === "" && cell.rowSpan === 1 && cell.columnSpan === 1) return;
    if (column === SHEET_COLUMNS) throw cannotRead("too-large");
    open.cells.push({ ...cell, text, row, column, isDrawn: this.look.isDrawn(style) });
  }

  /** Whether the style of a column, of those that the cell at hand stands in, draws lines. */
  private areColumnsDrawn(first: number): boolean {
    if (this.drawnBefore === null) {
      this.drawnBefore = new Uint16Array(SHEET_COLUMNS + 1);
      for (let column = 0; column < SHEET_COLUMNS; column += 1) {
        const isDrawn = this.look.isDrawn(this.columnStyles[column] ?? "");
        this.drawnBefore[column + 1] = (this.drawnBefore[column] ?? 0) + Number(isDrawn);
      }
    }
    return (this.drawnBefore[this.column] ?? 0) > (this.drawnBefore[first] ?? 0);
  }

  endRow(): void {
    const { row, open } = this;
    if (open === null) return;
    this.open = null;
    this.row = Math.min(row + open.repeated, SHEET_ROWS);
    const isFilled = open.cells.some(({ text }) => text !== "");
    if (isFilled && row === SHEET_ROWS) throw cannotRead("too-large");
    if (!isFilled && !open.isDrawn && open.cells.length === 0) return;
    // Of empty rows more than these are none of a table.
    const times = isFilled ? open.repeated : Math.min(open.repeated, LIMITS.span);
    for (let each = row; each < Math.min(row + times, SHEET_ROWS); each += 1) {
      if (open.isDrawn) this.drawnRows.add(each);
      for (const cell of open.cells) this.place(cell, each);
      this.budget.take(1);
    }
  }

  private place(cell: SheetCell & OdsCell, row: number): void {
    const { text, isDrawn, rowSpan, columnSpan } = cell;
    const end = Math.min(cell.column + cell.repeated, SHEET_COLUMNS);
    for (let column = cell.column; column < end; column += 1) {
      const first = { row, column };
      if (text !== "") this.cells.push({ ...first, text, isDrawn });
      if (rowSpan > 1 || columnSpan > 1) {
        const lastRow = Math.min(row + rowSpan, SHEET_ROWS) - 1;
        const lastColumn = Math.min(column + columnSpan, SHEET_COLUMNS) - 1;
        this.merges.push({ first, last: { row: lastRow, column: lastColumn } });
      }
      this.length += text.length;
      if (this.length > LIMITS.textLength) throw cannotRead("too-large");
      this.budget.take(1);
    }
  }

  finish(): Worksheet {
    const { cells, drawnRows, merges, hiddenColumns, unsaved } = this;
    const lastMerged = merges.reduce((most, { last }) => Math.max(most, last.row), -1);
    const lastCell = cells.at(-1)?.row ?? -1;
    const lastDrawn = [...drawnRows].at(-1) ?? -1;
    // Hidden rows below everything, which a filter leaves by the hundred thousand, hide nothing.
    const end = Math.max(lastMerged, lastCell, lastDrawn);
    const hiddenRows = new Set<number>();
    for (const [first, last] of this.hiddenRows) {
      this.budget.take(Math.max(Math.min(last, end) - first + 1, 0));
      for (let row = first; row <= Math.min(last, end); row += 1) hiddenRows.add(row);
    }
    return { cells, drawnRows, merges, hiddenRows, hiddenColumns, unsaved };
  }
}
