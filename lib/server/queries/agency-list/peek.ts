import "server-only";
import { AGENCY_KINDS, AGENCY_LEVELS } from "@/lib/domain/agency-kind";
import type { AgencyPeek } from "@/lib/domain/views/agency-list";
import type { AgencyListQuery } from "@/lib/domain/views/agency-list-query";
import { HEADLINE_METRICS } from "@/lib/metrics/catalogue";
import { listColumn } from "./columns";
import { reportsOfBodies } from "./reports-of-bodies";

/** A body's figures of every year, in the columns of the table; null where it has no report. */
export async function readPeek(
  id: string,
  { across, columns: asked, metric }: AgencyListQuery,
): Promise<AgencyPeek | null> {
  const wanted = asked.length === 0 ? HEADLINE_METRICS : asked;
  const ids = across === "years" ? [...new Set([metric, ...wanted])] : wanted;
  const columns = ids.flatMap((each) => listColumn(each) ?? []);
  const reports = await reportsOfBodies([id], null, columns);
  const [first] = reports;
  if (first === undefined) return null;
  return {
    agency: first.agency,
    kind: AGENCY_KINDS[first.agency.kind].label,
    level: AGENCY_LEVELS[first.agency.level],
    columns: columns.map(({ view }) => view),
    years: reports.map((report) => ({
      year: report.year,
      report: { id: report.id, form: report.form },
      openFindings: report.openFindings,
      cells: columns.map(({ quantityOf, cell }) => ({
        quantity: quantityOf(report),
        cell: report.form === null ? null : cell[report.form],
      })),
    })),
  };
}
