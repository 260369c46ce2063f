import { ENDPOINTS } from "@/lib/domain/api/endpoints";
import { everyItem, serve } from "@/lib/server/api/serve";
import { getReading } from "@/lib/server/queries/export/list-figures";

/** All that was read of a report. */
export const GET = serve(ENDPOINTS.reading, async (actor, { reportId }) =>
  everyItem([await getReading(actor, reportId)]),
);
