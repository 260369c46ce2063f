import { ENDPOINTS } from "@/lib/domain/api/endpoints";
import { serve } from "@/lib/server/api/serve";
import { listValues } from "@/lib/server/queries/export/list-values";

/** Values of indicators, page by page. */
export const GET = serve(ENDPOINTS.values, listValues);
