import { ENDPOINTS } from "@/lib/domain/api/endpoints";
import { serve } from "@/lib/server/api/serve";
import { listReports } from "@/lib/server/queries/export/list-reports";

/** Reports of bodies, page by page. */
export const GET = serve(ENDPOINTS.reports, listReports);
