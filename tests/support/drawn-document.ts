import type { Document, TableBlock } from "@/lib/domain/document";

/** The paragraphs of a document, and for a table its rows of cells, in reading order. */
export type DrawnBlock = string | readonly (readonly string[])[];

function tableRows({ rows, cells }: TableBlock, text: string): string[][] {
  return Array.from({ length: rows }, (_, row) =>
    cells.filter((cell) => cell.row === row).map(({ start, end }) => text.slice(start, end)),
  );
}

/** What a document says, without its offsets: a test reads it at a glance. */
export function drawnBlocks({ blocks, text }: Document): DrawnBlock[] {
  return blocks.map((block) =>
    block.kind === "paragraph" ? text.slice(block.start, block.end) : tableRows(block, text),
  );
}

/** The tables of a document. */
export function tablesOf({ blocks }: Document): TableBlock[] {
  return blocks.filter((block) => block.kind === "table");
}

/** Each cell of a document's only table: its text, and where it stands as [row, column, rows, columns]. */
export function placedCells(document: Document): Record<string, readonly number[]> {
  return Object.fromEntries(
    tablesOf(document)
      .flatMap(({ cells }) => cells)
      .map(({ row, column, rowSpan, columnSpan, start, end }) => [
        document.text.slice(start, end),
        [row, column, rowSpan, columnSpan],
      ]),
  );
}
