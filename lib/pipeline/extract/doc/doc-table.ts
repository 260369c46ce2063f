import type { FlowNode, FlowTable } from "@/lib/pipeline/extract/flow";
import {
  tableOfWordRows,
  type WordCell,
  type WordRow,
} from "@/lib/pipeline/extract/docx/docx-table";
import type { RowDefinition } from "./table-row";

export interface DocRow {
  readonly cells: readonly FlowNode[][];
  /** Null where the row does not say how its cells lie, or for another number of cells. */
  readonly definition: RowDefinition | null;
}

/** Twips, 0.7 mm: columns drawn by hand differ so much from row to row. */
const TOLERANCE = 40;

/** Edges that lie so close together that they are one, and its column. */
function columnsOf(rows: readonly DocRow[]): ReadonlyMap<number, number> {
  const edges = new Set<number>();
  let narrowest = Infinity;
  for (const { definition } of rows) {
    const own = definition?.edges ?? [];
    own.forEach((edge, index) => {
      edges.add(edge);
      const width = edge - (own[index - 1] ?? -Infinity);
      if (width > 0) narrowest = Math.min(narrowest, width);
    });
  }
  // Never both edges of a cell.
  const tolerance = Math.min(TOLERANCE, narrowest / 2);
  const columns = new Map<number, number>();
  let column = -1;
  let first = -Infinity;
  for (const edge of [...edges].sort((a, b) => a - b)) {
    if (edge - first >= tolerance) {
      column += 1;
      first = edge;
    }
    columns.set(edge, column);
  }
  return columns;
}

/** Cells that go on with the cell to their left, by their index. */
function mergedLeftwards({ cells }: RowDefinition): ReadonlySet<number> {
  const merged = new Set<number>();
  // Programs and specifications disagree whether 1 or 2 begins a merge; what begins it is first.
  let begin = 0;
  cells.forEach(({ horizontal }, index) => {
    if (horizontal === 0 || begin === 0 || horizontal === begin) begin = horizontal;
    else merged.add(index);
  });
  return merged;
}

function plainRow({ cells }: DocRow): WordRow {
  return {
    skipped: 0,
    cells: cells.map((content) => ({ columnSpan: 1, merge: null, content })),
  };
}

function placedRow(row: DocRow, columns: ReadonlyMap<number, number>): WordRow {
  const { cells, definition } = row;
  if (definition?.cells.length !== cells.length) return plainRow(row);
  const columnAt = (edge: number) => columns.get(definition.edges[edge] ?? NaN) ?? 0;
  const merged = mergedLeftwards(definition);
  const placed: WordCell[] = [];
  cells.forEach((content, index) => {
    const width = columnAt(index + 1) - columnAt(index);
    const previous = placed.at(-1);
    if (merged.has(index) && previous !== undefined) {
      previous.columnSpan += Math.max(width, 0);
      for (const node of content) previous.content.push(node);
      return;
    }
    const merge = definition.cells[index]?.vertical ?? null;
    placed.push({ columnSpan: Math.max(width, 1), merge, content });
  });
  return { skipped: columnAt(0), cells: placed };
}

/** The table that rows make: columns told from the edges of all of their cells. */
export function tableOfDocRows(rows: readonly DocRow[]): FlowTable {
  const columns = columnsOf(rows);
  return tableOfWordRows(rows.map((row) => placedRow(row, columns)));
}
