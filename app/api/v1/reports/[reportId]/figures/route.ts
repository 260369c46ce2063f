import { ENDPOINTS } from "@/lib/domain/api/endpoints";
import { everyItem, serve } from "@/lib/server/api/serve";
import { listFigures } from "@/lib/server/queries/export/list-figures";

/** Every figure of a report. */
export const GET = serve(ENDPOINTS.figures, async (actor, { reportId }) =>
  everyItem(await listFigures(actor, reportId)),
);
