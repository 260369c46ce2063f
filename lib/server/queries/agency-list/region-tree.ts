import "server-only";
import type { RegionOption } from "@/lib/domain/views/agency-list";
import { regionName } from "@/lib/server/views/region-name";

const STEP = 2;
const LONGEST = 6;

/** A region's bodies, counted by the full codes of their regions. */
export interface RegionCount {
  readonly code: string;
  readonly count: number;
}

/** A code whose last step is 00 belongs to the region above it and to none of its parts. */
function isItself(prefix: string): boolean {
  return prefix.length > STEP && prefix.endsWith("00");
}

function partsOf(
  counts: readonly RegionCount[],
  parent: string,
  chosen: string | null,
): RegionOption[] {
  const digits = parent.length + STEP;
  const parts = new Map<string, number>();
  for (const { code, count } of counts) {
    if (!code.startsWith(parent) || code.length < digits) continue;
    const prefix = code.slice(0, digits);
    parts.set(prefix, (parts.get(prefix) ?? 0) + count);
  }
  // What is chosen stays, even where the other filters leave nothing of it.
  const open = chosen !== null && chosen.startsWith(parent) ? chosen.slice(0, digits) : null;
  if (open?.length === digits && !parts.has(open)) parts.set(open, 0);
  return [...parts]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .flatMap(([value, count]) => [
      {
        value,
        count,
        name: regionName(value),
        depth: digits / STEP - 1,
        isItself: isItself(value),
      },
      ...(value === open && digits < LONGEST && !isItself(value)
        ? partsOf(counts, value, chosen)
        : []),
    ]);
}

/** Provinces, and below those that the chosen region lies in, their parts, in the order of the codes. */
export function regionTree(counts: readonly RegionCount[], chosen: string | null): RegionOption[] {
  return partsOf(counts, "", chosen);
}
