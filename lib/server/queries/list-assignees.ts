import "server-only";
import type { Actor } from "@/lib/domain/actor";
import { assertMay } from "@/lib/server/authorise";
import { reader } from "@/lib/server/db";

const LISTED = 50;
/** How far back the names of those are looked for to whom nothing is left at the moment. */
const LAST_DECISIONS = 1000;

/** Names to suggest for whom to leave a finding to: those in use first, then those used lately. */
export async function listAssignees(actor: Actor): Promise<readonly string[]> {
  assertMay(actor, "read");
  const db = reader();
  const [inUse, lately] = await Promise.all([
    db.finding.groupBy({
      by: ["assignee"],
      where: { isLive: true, state: "later", assignee: { not: null } },
      _count: { id: true },
      orderBy: [{ _count: { id: "desc" } }, { assignee: "asc" }],
      take: LISTED,
    }),
    db.decision.findMany({
      orderBy: { at: "desc" },
      take: LAST_DECISIONS,
      select: { assignee: true },
    }),
  ]);
  const names = [...inUse, ...lately].flatMap(({ assignee }) => assignee ?? []);
  return [...new Set(names)].slice(0, LISTED);
}
