import "server-only";
import type { Actor } from "@/lib/domain/actor";
import type { RegionCode } from "@/lib/domain/views/region-code";
import type { RegionRollupQuery } from "@/lib/domain/views/region-rollup";
import type { RegionSheet } from "@/lib/domain/views/region-sheet";
import { appError } from "@/lib/errors";
import { writeSheet } from "@/lib/server/rollup/write-sheet";
import { getRegionRollup } from "./get-region-rollup";

/**
 * A region's bodies added up, as the official form.
 *
 * @throws {AppError} `NOT_FOUND` where the region has no bodies, or the year no national form
 */
export async function getRegionSheet(
  actor: Actor,
  region: RegionCode,
  query: RegionRollupQuery,
): Promise<RegionSheet> {
  const sheet = writeSheet(await getRegionRollup(actor, region, query));
  if (sheet === null) throw appError("NOT_FOUND", { what: "region" });
  return sheet;
}
