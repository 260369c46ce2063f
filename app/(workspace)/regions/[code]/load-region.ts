import { cache } from "react";
import { orNotFound } from "@/app/or-not-found";
import type { SearchParameters } from "@/lib/domain/views/query-parameters";
import { RegionCode } from "@/lib/domain/views/region-code";
import { RegionPartsQuery, type RegionParts } from "@/lib/domain/views/region-parts";
import { type RegionRollup, RegionRollupQuery } from "@/lib/domain/views/region-rollup";
import type { RegionSheet } from "@/lib/domain/views/region-sheet";
import { currentActor } from "@/lib/server/current-actor";
import { getRegionParts } from "@/lib/server/queries/regions/get-region-parts";
import { getRegionRollup } from "@/lib/server/queries/regions/get-region-rollup";
import { getRegionSheet } from "@/lib/server/queries/regions/get-region-sheet";

const rollupOf = cache(async (code: string, asked: string): Promise<RegionRollup | null> => {
  const region = RegionCode.safeParse(code);
  if (!region.success) return null;
  const query = RegionRollupQuery.parse(JSON.parse(asked));
  return orNotFound(getRegionRollup(await currentActor(), region.data, query));
});

/** Once for the page and its title. Null where there is no such region. */
export function loadRegion(
  code: string,
  parameters: SearchParameters,
): Promise<RegionRollup | null> {
  return rollupOf(code, JSON.stringify(RegionRollupQuery.parse(parameters)));
}

/** The parts of the figure that the address names; null where it names none. */
export async function loadParts(
  code: string,
  parameters: SearchParameters,
): Promise<RegionParts | null> {
  const { cell, ...query } = RegionPartsQuery.parse(parameters);
  const region = RegionCode.safeParse(code);
  if (cell === null || !region.success) return null;
  return orNotFound(getRegionParts(await currentActor(), region.data, query, cell));
}

/** The official form; null where there is no such region, or no national form for the year. */
export async function loadSheet(
  code: string,
  parameters: SearchParameters,
): Promise<RegionSheet | null> {
  const region = RegionCode.safeParse(code);
  if (!region.success) return null;
  const query = RegionRollupQuery.parse(parameters);
  return orNotFound(getRegionSheet(await currentActor(), region.data, query));
}
