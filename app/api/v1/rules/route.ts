import { ENDPOINTS } from "@/lib/domain/api/endpoints";
import { everyItem, serve } from "@/lib/server/api/serve";
import { ruleItems } from "@/lib/server/queries/export/dictionary";

/** All checks. */
export const GET = serve(ENDPOINTS.rules, () => Promise.resolve(everyItem(ruleItems())));
