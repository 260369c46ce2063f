import { z } from "zod";
import type { AgencyLevel } from "@/lib/domain/agency-kind";

/**
 * A region by the digits of its GB/T 2260 code that tell it: two of a province, four of a
 * prefecture, six of a county. All six are understood too: "410300" is "4103".
 */
export const RegionCode = z
  .string()
  .regex(/^[1-9]\d(\d{2}){0,2}$/)
  .transform((code) => code.replace(/(00){1,2}$/u, ""));
export type RegionCode = z.output<typeof RegionCode>;

/** The six digits that bodies of exactly this region bear: "4103" → "410300". */
export function fullCode(region: RegionCode): string {
  return region.padEnd(6, "0");
}

/** The level of the government that a region has. */
export function levelOfRegion(region: RegionCode): AgencyLevel {
  if (region.length === 2) return "provincial";
  return region.length === 4 ? "prefecture" : "county";
}

/** The regions that a region lies in, the largest first, without itself. */
export function regionsAbove(region: RegionCode): RegionCode[] {
  return [2, 4].filter((digits) => digits < region.length).map((digits) => region.slice(0, digits));
}
