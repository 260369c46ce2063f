import type { RegionPart } from "@/lib/domain/views/region-parts";

/** Those that make a sum, those that say 0, and those that say nothing: 0 is not blank. */
export function splitParts(parts: readonly RegionPart[]): {
  readonly given: readonly RegionPart[];
  readonly zeros: readonly RegionPart[];
  readonly absent: readonly RegionPart[];
} {
  return {
    given: parts.filter(({ quantity }) => quantity.value !== null && quantity.value !== 0),
    zeros: parts.filter(({ quantity }) => quantity.value === 0),
    absent: parts.filter(({ quantity }) => quantity.value === null),
  };
}
