import type { AgencyRef } from "@/lib/domain/views/agency-ref";
import type { ComparedReport, Comparison } from "@/lib/domain/views/comparison";

/** A body in a comparison: its colour, and its reports, oldest first. */
export interface ComparedBody {
  readonly agency: AgencyRef;
  readonly colour: string;
  readonly reports: readonly ComparedReport[];
}

export function comparedBodies(
  { bodies, reports }: Comparison,
  colourOf: (index: number) => string,
): ComparedBody[] {
  return bodies.map((agency, index) => ({
    agency,
    colour: colourOf(index),
    reports: reports.filter(({ agencyId }) => agencyId === agency.id),
  }));
}
