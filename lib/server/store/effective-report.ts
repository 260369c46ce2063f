import "server-only";
import type { Address } from "@/lib/domain/address";
import { type Cell, MISSING_CELL } from "@/lib/domain/cell";
import type { ReadReport } from "@/lib/domain/report";

/** A correction that stands. */
export interface StandingCorrection {
  readonly address: string;
  readonly value: number | null;
  /** What was read when it was made. */
  readonly printedBefore: string | null;
  readonly valueBefore: number | null;
}

/** What a person has looked at is in doubt no longer. */
function corrected(cell: Cell, value: number | null): Cell {
  return value === null
    ? { ...cell, value, absent: cell.printed === null ? "row-missing" : "blank", doubtful: false }
    : { ...cell, value, absent: null, doubtful: false };
}

/** A correction stands as long as the cell is read as it was when the reviewer looked at it. */
export function fits(correction: StandingCorrection, reading: ReadReport): boolean {
  const cell = reading.cells[correction.address as Address] ?? MISSING_CELL;
  return cell.printed === correction.printedBefore && cell.value === correction.valueBefore;
}

/**
 * The report as it counts: the reading with a person's corrections laid over it, and the year under
 * which it is stored. What is printed is never changed.
 */
export function effectiveReport(
  reading: ReadReport,
  corrections: readonly StandingCorrection[],
  year: number,
): ReadReport {
  const cells = { ...reading.cells };
  for (const { address, value } of corrections) {
    const key = address as Address;
    cells[key] = corrected(cells[key] ?? MISSING_CELL, value);
  }
  return { ...reading, cells, year };
}
