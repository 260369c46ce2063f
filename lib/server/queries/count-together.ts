import "server-only";
import { type FindingState, isUndecided } from "@/lib/domain/review";
import { reader } from "@/lib/server/db";

interface OfCause {
  readonly reportId: string;
  readonly cause: string | null;
  readonly state: FindingState;
}

/** One decision decides what is undecided; of decided findings those belong together that are alike. */
const kindOf = (state: FindingState) => (isUndecided(state) ? "undecided" : state);

const keyOf = ({ reportId, cause, state }: OfCause) =>
  JSON.stringify([reportId, cause, kindOf(state)]);

/** For findings of a list: how many each stands for, itself among them. */
export async function countTogether(
  findings: readonly OfCause[],
): Promise<(finding: OfCause) => number> {
  const caused = findings.filter(({ cause }) => cause !== null);
  const counts = new Map<string, number>();
  if (caused.length > 0) {
    const groups = await reader().finding.groupBy({
      by: ["reportId", "cause", "state"],
      where: {
        isLive: true,
        reportId: { in: [...new Set(caused.map(({ reportId }) => reportId))] },
        cause: { in: [...new Set(caused.flatMap(({ cause }) => cause ?? []))] },
      },
      _count: { _all: true },
    });
    for (const group of groups) {
      const key = keyOf(group);
      counts.set(key, (counts.get(key) ?? 0) + group._count._all);
    }
  }
  return (finding) => (finding.cause === null ? 1 : (counts.get(keyOf(finding)) ?? 1));
}
