import { type Address, partsOfAddress } from "@/lib/domain/address";
import type { RepairKind } from "@/lib/domain/cause";
import type { Slip } from "./slip";
import type { Sums } from "./sums";

interface Change {
  readonly address: Address;
  readonly from: number;
  readonly to: number;
}

function onlyChange({ valueOf }: Sums, { to }: Slip): Change | null {
  const [entry, another] = to;
  if (entry === undefined || another !== undefined) return null;
  const from = valueOf(entry[0]);
  return from === null ? null : { address: entry[0], from, to: entry[1] };
}

/** Whether two figures stand side by side in a row, the first to the left of the second. */
function isLeftOf({ table }: Sums, one: Address, other: Address): boolean {
  const [left, right] = [partsOfAddress(one), partsOfAddress(other)];
  const at = table.columns.indexOf(left.column);
  return left.row === right.row && table.columns[at + 1] === right.column;
}

function kindInRow(left: Change, right: Change): RepairKind | null {
  // "2", "5" for 25: the number stands in the left cell, nothing in the right one.
  if (right.to === 0 && `${left.from}${right.from}` === String(left.to)) return "split-number";
  if (right.from === 0 && `${left.to}${right.to}` === String(left.from)) return "joined-number";
  return null;
}

/** Two changed figures as one slip, where one act explains both; null where they are two. */
export function kindOfPair(sums: Sums, one: Slip, other: Slip): Slip | null {
  const [a, b] = [onlyChange(sums, one), onlyChange(sums, other)];
  if (a === null || b === null) return null;
  const to = new Map([...one.to, ...other.to]);
  const inRow = isLeftOf(sums, a.address, b.address)
    ? kindInRow(a, b)
    : isLeftOf(sums, b.address, a.address)
      ? kindInRow(b, a)
      : null;
  if (inRow !== null) return { kind: inRow, to };
  const [left, right] = [partsOfAddress(a.address), partsOfAddress(b.address)];
  const isInLine = left.row === right.row || left.column === right.column;
  return isInLine && a.from === b.to && b.from === a.to ? { kind: "exchanged", to } : null;
}
