import type { RegionRollup } from "@/lib/domain/views/region-rollup";

/** Bodies of what is added up whose report is in no sum. */
export interface LeftOut {
  readonly missing: number;
  readonly otherForm: number;
  readonly formUnknown: number;
}

/** How many bodies are in no sum, and why. */
export function leftOut({ bodies, form }: Pick<RegionRollup, "bodies" | "form">): LeftOut {
  const counts = { missing: 0, otherForm: 0, formUnknown: 0 };
  for (const { report } of bodies) {
    if (report === null) counts.missing += 1;
    else if (report.form === null) counts.formUnknown += 1;
    else if (report.form !== form) counts.otherForm += 1;
  }
  return counts;
}
