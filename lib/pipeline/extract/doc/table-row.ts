import type { ByteView } from "./byte-view";

export interface CellDefinition {
  /** Which part of a merge from left to right the cell is, as the two bits say; 0 for none. */
  readonly horizontal: number;
  readonly vertical: "restart" | "continue" | null;
}

/** How the cells of a row lie ([MS-DOC] 2.9.316). */
export interface RowDefinition {
  /** Where cells begin and end from left to right, in twips; one more than there are cells. */
  readonly edges: readonly number[];
  readonly cells: readonly CellDefinition[];
}

const CELL_BYTES = 20;

/** [MS-DOC] 2.9.344: 1 goes on with the cell above, 3 begins anew. */
function verticalMerge(flag: number): CellDefinition["vertical"] {
  if (flag === 0) return null;
  return flag === 1 ? "continue" : "restart";
}

/** @param operand of sprmTDefTable: bytes (2), count (1), edges (2 each), cells (20 each, or fewer) */
export function readRowDefinition(operand: ByteView): RowDefinition {
  const count = operand.u8(2);
  const edges = Array.from({ length: count + 1 }, (_, index) => operand.i16(3 + index * 2));
  const cells = Array.from({ length: count }, (_, index): CellDefinition => {
    const at = 3 + (count + 1) * 2 + index * CELL_BYTES;
    const flags = at + 2 <= operand.length ? operand.u16(at) : 0;
    return { horizontal: flags & 3, vertical: verticalMerge((flags >> 5) & 3) };
  });
  return { edges, cells };
}

/** @param operand of sprmTVertMerge: bytes (1), cell (1), flag (1) */
export function withVerticalMerge(row: RowDefinition, operand: ByteView): RowDefinition {
  if (operand.length < 3) return row;
  const [merged, vertical] = [operand.u8(1), verticalMerge(operand.u8(2) & 3)];
  return {
    ...row,
    cells: row.cells.map((cell, index) => (index === merged ? { ...cell, vertical } : cell)),
  };
}

/** @param operand of sprmTMerge: first cell (1), cell after the last (1) */
export function withHorizontalMerge(row: RowDefinition, operand: ByteView): RowDefinition {
  const [first, end] = [operand.u8(0), operand.u8(1)];
  return {
    ...row,
    cells: row.cells.map((cell, index) =>
      index >= first && index < end ? { ...cell, horizontal: index === first ? 1 : 2 } : cell,
    ),
  };
}
