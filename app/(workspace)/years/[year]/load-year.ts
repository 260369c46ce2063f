import type { YearQuery, YearView } from "@/lib/domain/views/year-view";
import { currentActor } from "@/lib/server/current-actor";
import { getYear } from "@/lib/server/queries/years/get-year";
import { orNotFound } from "@/app/or-not-found";

/** A year's page, or null where no report of the year is stored. */
export async function loadYear(year: number, query: YearQuery): Promise<YearView | null> {
  return orNotFound(getYear(await currentActor(), year, query));
}
