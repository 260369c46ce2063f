import type { Address } from "@/lib/domain/address";
import type { Severity } from "@/lib/domain/finding";
import type { FormId } from "@/lib/domain/form-id";
import type { ComputedTotal, EffectiveCell } from "@/lib/domain/views/effective-cell";
import type { FindingSummary } from "@/lib/domain/views/finding-list";
import type { ReportView } from "@/lib/domain/views/report";
import { figureAt } from "@/lib/form/catalogue";
import type { Figure } from "@/lib/form/form";

/** One figure of a report with all that its page says about it. */
export interface ReportFigure extends EffectiveCell {
  readonly figure: Figure;
  readonly form: FormId;
  /** Those that still count: open, or confirmed as an error of the report. */
  readonly findings: readonly FindingSummary[];
  readonly severity: Severity | null;
  /** Sums that differ from what is printed. */
  readonly disagreeing: readonly ComputedTotal[];
}

/** From here on a sum is long, and its zeros say nothing about why it fails. */
const LONG_SUM = 5;

/**
 * Whether a finding is about this very figure. A long sum that does not come out is not the fault
 * of its zeros, so they are left unmarked.
 */
function isAbout({ cells, equation }: FindingSummary, address: Address): boolean {
  if (!cells.includes(address)) return false;
  if (equation === null) return true;
  const sides = [equation.left, equation.right];
  const idle = sides.filter(({ length }) => length >= LONG_SUM).flat();
  return !idle.some((term) => term.address === address && term.value === 0);
}

const STANDING = new Set<FindingSummary["state"]>(["open", "later", "confirmed"]);

function figureOfReport(
  { form, cells, findings }: Pick<ReportView, "form" | "cells" | "findings">,
  address: Address,
): ReportFigure | null {
  const cell = cells[address];
  if (form === null || cell === undefined) return null;
  const figure = figureAt(form, address);
  if (figure === undefined) return null;
  // The list comes gravest first.
  const own = findings.filter(
    (finding) => STANDING.has(finding.state) && isAbout(finding, address),
  );
  return {
    ...cell,
    figure,
    form,
    findings: own,
    severity: own[0]?.severity ?? null,
    disagreeing: cell.computed.filter(
      ({ value }) => value !== null && cell.value !== null && value !== cell.value,
    ),
  };
}

/** The reading may be wrong, and nobody has said yet what is right. */
export function isInDoubt({ cell, correction }: ReportFigure): boolean {
  return cell.doubtful && correction === null;
}

/** Every figure of a report by its address, in the form's order. */
export function figuresOfReport(
  report: Pick<ReportView, "form" | "cells" | "findings">,
): ReadonlyMap<Address, ReportFigure> {
  const addresses = Object.keys(report.cells) as Address[];
  return new Map(
    addresses.flatMap((address) => {
      const figure = figureOfReport(report, address);
      return figure === null ? [] : [[address, figure] as const];
    }),
  );
}
