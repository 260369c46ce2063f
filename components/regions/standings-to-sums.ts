import type { FormId } from "@/lib/domain/form-id";
import { differenceOf, type StandingToSum } from "@/lib/domain/views/region-difference";
import type { RegionRollup } from "@/lib/domain/views/region-rollup";
import { figuresOfForm } from "@/lib/form/catalogue";

type Beside = Pick<RegionRollup, "sums" | "government">;

/** How many figures of the government's own report are the same as the sums, more, and less. */
export function standingsToSums(
  { sums, government }: Beside,
  form: FormId,
): Record<StandingToSum, number> {
  const counts = { same: 0, more: 0, less: 0, other: 0 };
  for (const { address, kind } of figuresOfForm(form)) {
    const sum = sums[address];
    if (sum === undefined) continue;
    const difference = differenceOf(sum, government?.figures[address], kind);
    if (difference !== null) counts[difference.standing] += 1;
  }
  return counts;
}
