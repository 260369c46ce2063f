import "server-only";
import type { Actor } from "@/lib/domain/actor";
import type { LetterYear } from "@/lib/domain/views/letter";
import { assertMay } from "@/lib/server/authorise";
import { reader } from "@/lib/server/db";

/** The years for which a body has something to put right, newest first. */
export async function listLetterYears(
  actor: Actor,
  agencyId: string,
): Promise<readonly LetterYear[]> {
  assertMay(actor, "read");
  const groups = await reader().finding.groupBy({
    by: ["year"],
    where: { agencyId, isLive: true, state: "confirmed" },
    _count: { _all: true },
    orderBy: { year: "desc" },
  });
  return groups.map(({ year, _count }) => ({ year, confirmed: _count._all }));
}
