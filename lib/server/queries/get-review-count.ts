import "server-only";
import type { Actor } from "@/lib/domain/actor";
import type { Severity } from "@/lib/domain/finding";
import { UNDECIDED } from "@/lib/domain/review";
import type { ReviewCount } from "@/lib/domain/views/review-count";
import { assertMay } from "@/lib/server/authorise";
import { reader } from "@/lib/server/db";
import { RANK } from "@/lib/server/store/plan-findings";
import { remembered } from "./remembered";

const countByRank = remembered("undecided-by-rank", () =>
  reader().finding.groupBy({
    by: ["rank"],
    where: { isLive: true, state: { in: [...UNDECIDED] } },
    _count: { _all: true },
  }),
);

/** How many findings wait for a decision; shown on every page. */
export async function getReviewCount(actor: Actor): Promise<ReviewCount> {
  assertMay(actor, "read");
  const groups = await countByRank(null);
  const of = (severity: Severity) =>
    groups.find(({ rank }) => rank === RANK[severity])?._count._all ?? 0;
  const bySeverity = { error: of("error"), warning: of("warning"), notice: of("notice") };
  return {
    open: bySeverity.error + bySeverity.warning + bySeverity.notice,
    bySeverity,
  };
}
