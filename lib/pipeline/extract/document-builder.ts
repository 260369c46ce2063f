import type { Block, Document, GridCell, TableBlock } from "@/lib/domain/document";
import { LIMITS } from "@/lib/pipeline/limits";
import { cannotRead } from "@/lib/pipeline/read-failure";
import type { FlowNode, FlowRow, FlowTable } from "./flow";
import { layOutTable, type PlacedCell } from "./lay-out-table";
import { drawnTable, textOf } from "./layout-table";

/**
 * Writes a document's text from its parts and keeps where each came to stand: paragraphs on lines
 * of their own, the cells of a row set apart by tabs.
 */
class DocumentBuilder {
  private readonly parts: string[] = [];
  private readonly blocks: Block[] = [];
  private length = 0;
  /** Rows that are tables of their own, one right below another. */
  private loose: FlowRow[] = [];

  /** @param joinsRows rows that are tables of their own are rows of one, as pages draw them */
  constructor(private readonly joinsRows: boolean) {}

  private write(text: string): { start: number; end: number } {
    const start = this.length;
    this.parts.push(text);
    this.length += text.length;
    if (this.length > LIMITS.textLength) throw cannotRead("too-large");
    return { start, end: this.length };
  }

  private addParagraph(text: string, level: number | null): void {
    const trimmed = text.trim();
    if (trimmed === "") return;
    const range = this.write(trimmed);
    this.write("\n");
    this.blocks.push({ kind: "paragraph", ...range, level });
  }

  private addDataTable(table: FlowTable): void {
    const { rows, columns, cells } = layOutTable(table);
    if (cells.length === 0) return;
    const start = this.length;
    const written: GridCell[] = [];
    let previous: PlacedCell | null = null;
    for (const placed of cells) {
      if (previous !== null) this.write(placed.row === previous.row ? "\t" : "\n");
      const { row, column, rowSpan, columnSpan } = placed;
      written.push({
        row,
        column,
        rowSpan,
        columnSpan,
        ...this.write(textOf(placed.cell.content)),
      });
      previous = placed;
    }
    const block: TableBlock = {
      kind: "table",
      start,
      end: this.length,
      rows,
      columns,
      cells: written,
      layout: "grid",
    };
    this.write("\n");
    this.blocks.push(block);
  }

  private endLooseRows(): void {
    const rows = this.loose;
    this.loose = [];
    if (rows.length > 0) this.addDataTable({ kind: "table", rows });
  }

  private addTable(table: FlowTable): void {
    const [row, ...others] = table.rows;
    if (this.joinsRows && row !== undefined && others.length === 0) {
      this.loose.push(row);
      return;
    }
    this.endLooseRows();
    this.addDataTable(table);
  }

  /**
   * Add content in reading order. What the cells of a layout table hold is added as if it stood
   * outside. Iterative, since pages nest thousands deep.
   */
  add(content: readonly FlowNode[]): void {
    const stack: FlowNode[] = [...content].reverse();
    for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
      if (node.kind === "paragraph") {
        if (node.text.trim() !== "") this.endLooseRows();
        this.addParagraph(node.text, node.level);
        continue;
      }
      const table = drawnTable(node);
      if (table !== null) {
        this.addTable(table);
        continue;
      }
      const inner = node.rows.flatMap(({ cells }) => cells.flatMap((cell) => cell.content));
      for (let index = inner.length - 1; index >= 0; index -= 1) {
        const child = inner[index];
        if (child !== undefined) stack.push(child);
      }
    }
    this.endLooseRows();
  }

  finish(format: Document["format"], encoding: string | null): Document {
    return { format, encoding, text: this.parts.join(""), blocks: this.blocks };
  }
}

/** The document that a format's content makes. */
export function buildDocument(
  content: readonly FlowNode[],
  format: Document["format"],
  encoding: string | null = null,
): Document {
  const builder = new DocumentBuilder(format === "html");
  builder.add(content);
  return builder.finish(format, encoding);
}
