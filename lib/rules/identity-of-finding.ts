import type { Finding } from "@/lib/domain/finding";
import type { ReadReport } from "@/lib/domain/report";

/**
 * What makes a finding the same one when a report is read again: the rule, the cells, and the
 * characters printed at its places; a corrected cell counts with its corrected value. Message and
 * severity may be reworded by a newer program without reopening a decision.
 */
export function identityOfFinding(finding: Finding, report: ReadReport): string {
  const cells = finding.cells.map((address) => {
    const cell = report.cells[address];
    return [address, cell?.printed ?? null, cell?.value ?? null];
  });
  const quotes = finding.places.map(({ start, end }) =>
    report.document.text.slice(start, end).replace(/\s+/gu, " ").trim(),
  );
  const others = (
    finding.equation === null ? [] : [...finding.equation.left, ...finding.equation.right]
  )
    .filter(({ year }) => year !== null)
    .map(({ address, value, year }) => [address, value, year]);
  return JSON.stringify([finding.rule, cells, quotes, others]);
}
