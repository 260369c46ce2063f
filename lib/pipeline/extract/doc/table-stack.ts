import type { FlowNode } from "@/lib/pipeline/extract/flow";
import { tableOfDocRows, type DocRow } from "./doc-table";
import type { RowDefinition } from "./table-row";

interface OpenTable {
  readonly rows: DocRow[];
  cells: FlowNode[][];
  content: FlowNode[];
}

/** Collects paragraphs into cells, rows and tables, as marks in the text end them. */
export class TableStack {
  private readonly content: FlowNode[] = [];
  private readonly tables: OpenTable[] = [];

  private get sink(): FlowNode[] {
    return this.tables.at(-1)?.content ?? this.content;
  }

  /** Begin and end tables until the next paragraph is in so many of them. */
  enter(depth: number): void {
    while (this.tables.length > depth) this.closeTable();
    while (this.tables.length < depth) this.tables.push({ rows: [], cells: [], content: [] });
  }

  add(node: FlowNode): void {
    this.sink.push(node);
  }

  endCell(): void {
    const table = this.tables.at(-1);
    if (table === undefined) return;
    table.cells.push(table.content);
    table.content = [];
  }

  /**
   * @param isDeleted for a row whose mark a tracked change deletes; one that shows something stays,
   *   since LibreOffice marks the row before the deleted one
   */
  endRow(definition: RowDefinition | null, isDeleted: boolean): void {
    const table = this.tables.at(-1);
    if (table === undefined) return;
    if (table.content.length > 0) this.endCell();
    const { cells } = table;
    table.cells = [];
    const isGone = isDeleted && cells.every((content) => content.length === 0);
    if (cells.length > 0 && !isGone) table.rows.push({ cells, definition });
  }

  private closeTable(): void {
    this.endRow(null, false);
    const table = this.tables.pop();
    if (table !== undefined && table.rows.length > 0) this.sink.push(tableOfDocRows(table.rows));
  }

  finish(): FlowNode[] {
    this.enter(0);
    return this.content;
  }
}
