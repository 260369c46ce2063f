import { ENDPOINTS } from "@/lib/domain/api/endpoints";
import { serve } from "@/lib/server/api/serve";
import { listChanges } from "@/lib/server/queries/export/list-changes";

/** What has changed of the data, page by page. */
export const GET = serve(ENDPOINTS.changes, listChanges);
