import "server-only";
import { UNDECIDED } from "@/lib/domain/review";
import { reader } from "@/lib/server/db";
import { findingLineInclude, findingSummary } from "@/lib/server/views/finding-summary";

/** What the checks found in reports and nobody has decided yet, in the order of the reports' ids. */
export async function openFindingsOf(reportIds: readonly string[]) {
  const rows = await reader().finding.findMany({
    where: { reportId: { in: [...reportIds] }, isLive: true, state: { in: [...UNDECIDED] } },
    include: findingLineInclude,
    orderBy: [{ reportId: "asc" }, { position: "asc" }],
  });
  const places = new Map(reportIds.map((id, index) => [id, index]));
  const placeOf = ({ reportId }: { readonly reportId: string }) => places.get(reportId) ?? 0;
  return rows
    .toSorted((a, b) => placeOf(a) - placeOf(b))
    .map((row) => ({
      ...findingSummary(row),
      bodyName: row.report.agency.name,
      year: row.year,
      reportId: row.reportId,
    }));
}
