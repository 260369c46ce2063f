import { ENDPOINTS } from "@/lib/domain/api/endpoints";
import { everyItem, serve } from "@/lib/server/api/serve";
import { indicatorItems } from "@/lib/server/queries/export/dictionary";

/** All indicators. */
export const GET = serve(ENDPOINTS.indicators, () => Promise.resolve(everyItem(indicatorItems())));
