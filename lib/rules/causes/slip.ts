import type { Address } from "@/lib/domain/address";
import type { RepairKind } from "@/lib/domain/cause";

/** Figures as they should read if they were put down wrongly in one act. */
export interface Slip {
  readonly kind: RepairKind;
  /** What each should read; every one of them differs from what is printed. */
  readonly to: ReadonlyMap<Address, number>;
}

/** One or more slips that together would explain why sums fail. */
export interface Remedy {
  readonly slips: readonly Slip[];
  /** All that the slips change. */
  readonly to: ReadonlyMap<Address, number>;
}

export function remedyOf(slips: readonly Slip[]): Remedy {
  return { slips, to: new Map(slips.flatMap(({ to }) => [...to])) };
}

/** The same for remedies that change the same figures to the same numbers. */
export function keyOf(to: ReadonlyMap<Address, number>): string {
  return [...to]
    .map(([address, value]) => `${address}=${value}`)
    .sort()
    .join(" ");
}
