import { reader, write } from "@/lib/server/db";
import { renewReports } from "@/lib/server/store/renew-reports";
import type { ReportOverrides } from "./report-overrides";
import { storeBuilt } from "./stored-report";

/** Findings of a report in the order of the queue's lines within it. */
export function findingsOf(reportId: string) {
  return reader().finding.findMany({
    where: { reportId, retiredAt: null },
    orderBy: { position: "asc" },
  });
}

/**
 * A stored report with findings of one cause: the total of the new requests says 9 where its parts
 * say 8, so that neither its row nor the balance comes out.
 */
export async function storeCaused(agency = "示例市水务局"): Promise<string> {
  const reportId = await storeBuilt({ agency, cells: { "applications.new.total": 9 } });
  await tie(reportId, "new.total");
  return reportId;
}

/** Store a report whose findings have no cause, whatever judging knows of them; its id. */
export async function storeUncaused(overrides: ReportOverrides): Promise<string> {
  const reportId = await storeBuilt(overrides);
  await tie(reportId, null);
  return reportId;
}

/** Tie all findings of a report to one cause or to none. */
async function tie(reportId: string, cause: string | null): Promise<void> {
  await write(async (tx) => {
    await tx.finding.updateMany({ where: { reportId }, data: { cause } });
    await renewReports(tx, [reportId]);
  });
}
