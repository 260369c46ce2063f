import { ENDPOINTS } from "@/lib/domain/api/endpoints";
import { everyItem, serve } from "@/lib/server/api/serve";
import { addressItems } from "@/lib/server/queries/export/dictionary";

/** All figures of the forms. */
export const GET = serve(ENDPOINTS.addresses, () => Promise.resolve(everyItem(addressItems())));
