import { ENDPOINTS } from "@/lib/domain/api/endpoints";
import { serve } from "@/lib/server/api/serve";
import { listFindingItems } from "@/lib/server/queries/export/list-finding-items";

/** What the checks found, page by page. */
export const GET = serve(ENDPOINTS.findings, listFindingItems);
