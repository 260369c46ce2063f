import type { Localized } from "@/lib/domain/localized";
import type { Skip } from "@/lib/rules/rule";

/** A check that compares bodies, of a report that is judged by itself. */
export const NEEDS_OTHER_BODIES: Skip = {
  reason: {
    zh: "需要与库中其他机关的报告比较",
    en: "needs other bodies' stored reports",
  },
};

/** More names than these are counted. */
const NAMED = 3;

/** "甲市财政局（2020年）、乙市财政局（2020年）等 5 个机关". */
export function namesOfBodies(names: readonly string[]): Localized {
  const first = names.slice(0, NAMED);
  if (names.length <= NAMED) return { zh: first.join("、"), en: first.join(", ") };
  return {
    zh: `${first.join("、")}等 ${names.length} 个机关`,
    en: `${first.join(", ")} and ${names.length - NAMED} more`,
  };
}
