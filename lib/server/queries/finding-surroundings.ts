import "server-only";
import { Finding } from "@/lib/domain/finding";
import type { ReadReport } from "@/lib/domain/report";
import type { OtherYearFigure, StatementView } from "@/lib/domain/views/finding";
import type { FindingSummary } from "@/lib/domain/views/finding-list";
import { standingOfClaims } from "@/lib/rules/claim-standing";
import { reader } from "@/lib/server/db";

/** How many other findings of the report have the same cause. */
export async function countOthersOfCause(
  reportId: string,
  findingId: string,
  cause: string | null,
): Promise<number> {
  if (cause === null) return 0;
  return reader().finding.count({
    where: { reportId, cause, retiredAt: null, id: { not: findingId } },
  });
}

/** The findings of a report that hold its prose against something. */
async function findingsOfProse(reportId: string): Promise<Finding[]> {
  const rows = await reader().finding.findMany({
    where: { reportId, retiredAt: null, rule: { startsWith: "narrative-" } },
    orderBy: { position: "asc" },
    select: { content: true },
  });
  return rows.map(({ content }) => Finding.parse(JSON.parse(content)));
}

/** What the prose says of a finding's figures, besides what its equation has already. */
export async function statementsAbout(
  reportId: string,
  { cells, places }: Pick<FindingSummary, "cells" | "places">,
  effective: ReadReport,
): Promise<StatementView[]> {
  if (cells.length === 0 || effective.claims.length === 0) return [];
  const standings = standingOfClaims(effective, await findingsOfProse(reportId));
  return effective.claims.flatMap((claim, index): StatementView[] => {
    const { quote, place, about } = claim;
    const known = standings[index];
    const isAbout = cells.some(
      (cell) => cell === about || known?.addresses.includes(cell) === true,
    );
    const isShown = places.some(({ start, end }) => start === place.start && end === place.end);
    return known === undefined || !isAbout || isShown
      ? []
      : [{ quote, place, standing: known.standing }];
  });
}

/** The operands of a finding that reports of other years give, with those reports. */
export async function otherYearFigures(
  agencyId: string,
  { equation }: Pick<FindingSummary, "equation">,
): Promise<OtherYearFigure[]> {
  const terms = equation === null ? [] : [...equation.left, ...equation.right];
  const years = new Set(terms.flatMap(({ year }) => year ?? []));
  if (years.size === 0) return [];
  const reports = await reader().report.findMany({
    where: { agencyId, isCurrent: true, year: { in: [...years] } },
    select: { id: true, year: true },
  });
  return terms.flatMap(({ address, label, value, year }): OtherYearFigure[] => {
    if (year === null) return [];
    const reportId = reports.find((report) => report.year === year)?.id ?? null;
    return [{ address, label, value, year, reportId }];
  });
}
