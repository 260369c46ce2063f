import { ENDPOINTS } from "@/lib/domain/api/endpoints";
import { everyItem, serve } from "@/lib/server/api/serve";
import { getReportItem } from "@/lib/server/queries/export/list-reports";

/** One report. */
export const GET = serve(ENDPOINTS.report, async (actor, { reportId }) =>
  everyItem([await getReportItem(actor, reportId)]),
);
