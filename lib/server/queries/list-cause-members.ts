import "server-only";
import type { Actor } from "@/lib/domain/actor";
import type { CauseMember } from "@/lib/domain/views/cause-member";
import { assertMay } from "@/lib/server/authorise";
import { reader } from "@/lib/server/db";
import { findingSummary } from "@/lib/server/views/finding-summary";

/** More would be no list that anyone reads; the number of them is told all the same. */
const LISTED = 50;

/** The other findings of a finding's report and cause, in reading order; none where it has no cause. */
export async function listCauseMembers(
  actor: Actor,
  findingId: string,
): Promise<readonly CauseMember[]> {
  assertMay(actor, "read");
  const finding = await reader().finding.findUnique({
    where: { id: findingId },
    select: { reportId: true, cause: true },
  });
  if (finding === null || finding.cause === null) return [];
  const members = await reader().finding.findMany({
    where: { ...finding, isLive: true, id: { not: findingId } },
    orderBy: [{ position: "asc" }, { id: "asc" }],
    take: LISTED,
  });
  return members.map((row) => {
    const { id, title, message, severity, state } = findingSummary(row);
    return { id, title, message, severity, state };
  });
}
