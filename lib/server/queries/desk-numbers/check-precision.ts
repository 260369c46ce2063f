import "server-only";
import { type FindingState, isUndecided } from "@/lib/domain/review";
import type { CheckPrecision } from "@/lib/domain/views/desk-numbers";
import { reader } from "@/lib/server/db";
import { ruleWords } from "@/lib/server/views/rule-words";

/** Confirmed of confirmed and dismissed, 0 to 1; null where there is nothing to go by. */
export function precisionOf(confirmed: number, dismissed: number): number | null {
  return confirmed + dismissed === 0 ? null : confirmed / (confirmed + dismissed);
}

const decided = ({ confirmed, dismissed, misread }: CheckPrecision) =>
  confirmed + dismissed + misread;

/** How often each check was right, counted on an index alone. */
export async function checkPrecision(): Promise<CheckPrecision[]> {
  const groups = await reader().finding.groupBy({
    by: ["rule", "state"],
    where: { isLive: true },
    _count: { _all: true },
  });
  const rules = [...new Set(groups.map(({ rule }) => rule))];
  const checks = rules.map((rule): CheckPrecision => {
    const count = (is: (state: FindingState) => boolean) =>
      groups
        .filter((group) => group.rule === rule && is(group.state))
        .reduce((sum, group) => sum + group._count._all, 0);
    const confirmed = count((state) => state === "confirmed");
    const dismissed = count((state) => state === "dismissed");
    return {
      rule,
      title: ruleWords(rule).title,
      undecided: count(isUndecided),
      confirmed,
      dismissed,
      misread: count((state) => state === "misread"),
      precision: precisionOf(confirmed, dismissed),
    };
  });
  return checks.sort(
    (a, b) => decided(b) - decided(a) || b.undecided - a.undecided || (a.rule < b.rule ? -1 : 1),
  );
}
