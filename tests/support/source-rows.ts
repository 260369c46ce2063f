import type { RowPiece, SourceRow } from "@/lib/pipeline/tables/source-row";

/** A cell by its text, or by its text, its column and how many columns it spans. */
export type CellSpec = string | readonly [text: string, column: number, columnSpan?: number];

/**
 * Rows of a table as if read from a document: cells stand side by side from column 0, unless they
 * say where, and their offsets are those of a text with one character between cells.
 */
export function sourceRowsOf(
  rows: readonly (readonly CellSpec[])[],
  layout: SourceRow["layout"] = "grid",
): SourceRow[] {
  let offset = 0;
  return rows.map((cells) => {
    let next = 0;
    const pieces = cells.map((spec): RowPiece => {
      const [text, column = next, columnSpan = 1] = typeof spec === "string" ? [spec] : spec;
      const start = offset;
      offset += text.length + 1;
      next = column + columnSpan;
      return { text, start, end: start + text.length, column, columnSpan };
    });
    return { pieces, layout, block: 0 };
  });
}

/** The pieces of a single row. */
export function piecesOf(...cells: readonly CellSpec[]): readonly RowPiece[] {
  return sourceRowsOf([cells]).flatMap(({ pieces }) => pieces);
}
