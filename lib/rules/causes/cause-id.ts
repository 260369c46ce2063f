import type { Address } from "@/lib/domain/address";
import type { ReadReport } from "@/lib/domain/report";
import { stableHash } from "./stable-hash";

/**
 * A cause's name within its report: by what fails, and by what is printed and counts in the cells
 * concerned, so that it is the same when the report is read again.
 */
export function causeId(
  report: ReadReport,
  fails: readonly string[],
  cells: readonly Address[],
): string {
  const printed = [...cells].sort().map((address) => {
    const cell = report.cells[address];
    return [address, cell?.printed ?? null, cell?.value ?? null];
  });
  return stableHash(JSON.stringify([[...fails].sort(), printed]));
}
