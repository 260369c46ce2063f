import type { FlowCell, FlowNode, FlowTable } from "@/lib/pipeline/extract/flow";

/** A cell as WordprocessingML has it: merged downwards by cells that say "continue". */
export interface WordCell {
  columnSpan: number;
  merge: "restart" | "continue" | null;
  readonly content: FlowNode[];
}

export interface WordRow {
  skipped: number;
  readonly cells: WordCell[];
}

interface Positioned {
  readonly cell: WordCell;
  readonly column: number;
}

function positions({ skipped, cells }: WordRow): Positioned[] {
  let column = skipped;
  return cells.map((cell) => {
    const positioned = { cell, column };
    column += cell.columnSpan;
    return positioned;
  });
}

/** Turn vertical merges into row spans: a cell, and the "continue" cells right below it, are one. */
export function tableOfWordRows(rows: readonly WordRow[]): FlowTable {
  const grid = rows.map(positions);
  const swallowed = new Set<WordCell>();

  function rowSpanOf(row: number, { cell, column }: Positioned): number {
    if (cell.merge !== "restart") return 1;
    let span = 1;
    for (let below = grid[row + span]; below !== undefined; below = grid[row + span]) {
      const match = below.find((each) => each.column === column);
      if (match?.cell.merge !== "continue" || match.cell.columnSpan !== cell.columnSpan) break;
      swallowed.add(match.cell);
      span += 1;
    }
    return span;
  }

  return {
    kind: "table",
    rows: grid.map((cells, row) => ({
      skipped: rows[row]?.skipped ?? 0,
      cells: cells.flatMap((positioned): FlowCell[] => {
        const { cell } = positioned;
        if (swallowed.has(cell)) return [];
        const rowSpan = rowSpanOf(row, positioned);
        return [{ rowSpan, columnSpan: cell.columnSpan, content: cell.content }];
      }),
    })),
  };
}
