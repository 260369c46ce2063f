import { type Address, addressOf } from "@/lib/domain/address";
import type { RepairKind } from "@/lib/domain/cause";
import { kindOfChange } from "./digits";
import type { Slip } from "./slip";
import type { Sum, Sums } from "./sums";

/**
 * Figures that a slip moves by one and the same number: one figure, or a figure together with the
 * total of its row, where whoever filled in the table added up what was wrong already.
 */
export interface Step {
  readonly cells: readonly Address[];
  /** By how much each law moves when the figures grow by one; laws that don't move are left out. */
  readonly moves: ReadonlyMap<Sum, number>;
}

function stepOf(sums: Sums, cells: readonly Address[]): Step {
  const moves = new Map<Sum, number>();
  for (const address of cells) {
    for (const sum of sums.withCell(address)) {
      moves.set(sum, (moves.get(sum) ?? 0) + (sum.law.signs.get(address) ?? 0));
    }
  }
  for (const [sum, by] of moves) if (by === 0) moves.delete(sum);
  return { cells, moves };
}

/** Every step of a table that moves a law, by the laws that it moves. */
export interface Steps {
  readonly of: (sum: Sum) => readonly Step[];
}

export function stepsOf(sums: Sums): Steps {
  const { table, valueOf } = sums;
  const printed = (address: Address) => valueOf(address) !== null;
  const steps = table.rows.flatMap((row) => {
    const total = addressOf(table.id, row, "total");
    return table.columns.flatMap((column): Step[] => {
      const cell = addressOf(table.id, row, column);
      if (!printed(cell)) return [];
      const alone = stepOf(sums, [cell]);
      // Where no law ties the two, they are two figures and no slip.
      const isTied = sums.withCell(cell).some(({ law }) => law.signs.has(total));
      if (cell === total || !isTied || !printed(total)) return [alone];
      return [alone, stepOf(sums, [cell, total])];
    });
  });
  const byLaw = new Map<Sum, Step[]>();
  for (const step of steps) {
    for (const sum of step.moves.keys()) {
      const known = byLaw.get(sum);
      if (known === undefined) byLaw.set(sum, [step]);
      else known.push(step);
    }
  }
  return { of: (sum) => byLaw.get(sum) ?? [] };
}

/**
 * A step of a certain size as a slip.
 *
 * @param by what the figures are to grow by
 * @returns null when a figure would be no count then, or none would change
 */
export function slipOfStep({ valueOf }: Sums, step: Step, by: number): Slip | null {
  if (by === 0) return null;
  const to = new Map<Address, number>();
  let kind: RepairKind = "one-cell";
  for (const address of step.cells) {
    const from = valueOf(address);
    if (from === null || from + by < 0 || !Number.isSafeInteger(from + by)) return null;
    to.set(address, from + by);
    kind = kindOfChange(from, from + by);
  }
  return { kind: step.cells.length > 1 ? "in-step" : kind, to };
}
