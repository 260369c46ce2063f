import { ENDPOINTS } from "@/lib/domain/api/endpoints";
import { serve } from "@/lib/server/api/serve";
import { listBodies } from "@/lib/server/queries/export/list-bodies";

/** Bodies, page by page. */
export const GET = serve(ENDPOINTS.bodies, listBodies);
