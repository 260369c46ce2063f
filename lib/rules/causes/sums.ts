import type { Address } from "@/lib/domain/address";
import type { Law, SumTable } from "./laws";

/** A law all of whose figures are printed, and by how much it fails; 0 where it holds. */
export interface Sum {
  readonly law: Law;
  readonly off: number;
}

/** The laws of a table that can be told from its figures. What lacks a figure is not among them. */
export interface Sums {
  readonly table: SumTable;
  readonly valueOf: (address: Address) => number | null;
  readonly told: readonly Sum[];
  readonly failing: readonly Sum[];
  /** The laws that can be told in which a figure stands. */
  readonly withCell: (address: Address) => readonly Sum[];
}

function off({ signs }: Law, valueOf: Sums["valueOf"]): number | null {
  let total = 0;
  for (const [address, sign] of signs) {
    const value = valueOf(address);
    if (value === null) return null;
    total += sign * value;
  }
  return total;
}

/** What the figures of a table make of its laws. */
export function sumsOf(table: SumTable, valueOf: Sums["valueOf"]): Sums {
  const told = table.laws.flatMap((law): Sum[] => {
    const by = off(law, valueOf);
    return by === null ? [] : [{ law, off: by }];
  });
  const byCell = new Map<Address, Sum[]>();
  for (const sum of told) {
    for (const address of sum.law.signs.keys()) {
      const known = byCell.get(address);
      if (known === undefined) byCell.set(address, [sum]);
      else known.push(sum);
    }
  }
  return {
    table,
    valueOf,
    told,
    failing: told.filter((sum) => sum.off !== 0),
    withCell: (address) => byCell.get(address) ?? [],
  };
}

/**
 * The laws that hold once some figures are other ones, of those in which one of them stands.
 *
 * @returns null when a law that can be told would fail then
 */
export function closedBy(
  { withCell, valueOf }: Sums,
  changed: ReadonlyMap<Address, number>,
): ReadonlySet<Sum> | null {
  const touched = new Map<Sum, number>();
  for (const [address, to] of changed) {
    const from = valueOf(address);
    if (from === null) continue;
    for (const sum of withCell(address)) {
      const sign = sum.law.signs.get(address) ?? 0;
      touched.set(sum, (touched.get(sum) ?? sum.off) + sign * (to - from));
    }
  }
  const closed = new Set<Sum>();
  for (const [sum, left] of touched) {
    if (left !== 0) return null;
    if (sum.off !== 0) closed.add(sum);
  }
  return closed;
}
