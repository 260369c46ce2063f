import { cache } from "react";
import { orNotFound } from "@/app/or-not-found";
import type { AgencyView } from "@/lib/domain/views/agency";
import { currentActor } from "@/lib/server/current-actor";
import { getAgency } from "@/lib/server/queries/get-agency";

/** Once for the page and its title. Null when there is no such body. */
export const loadAgency = cache(async (agencyId: string): Promise<AgencyView | null> =>
  orNotFound(getAgency(await currentActor(), agencyId)),
);
