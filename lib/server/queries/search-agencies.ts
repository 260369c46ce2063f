import "server-only";
import type { Actor } from "@/lib/domain/actor";
import type { AgencyRef } from "@/lib/domain/views/agency-ref";
import { assertMay } from "@/lib/server/authorise";
import { reader } from "@/lib/server/db";
import { foldName } from "@/lib/server/store/agency-names";
import { agencyRef } from "@/lib/server/views/agency-ref";

const SUGGESTIONS = 20;

/**
 * Bodies whose name, or another name of theirs, holds a text: those that begin with it first, then
 * those with the most reports.
 */
export async function searchAgencies(actor: Actor, text: string): Promise<readonly AgencyRef[]> {
  assertMay(actor, "read");
  const folded = foldName(text.slice(0, 100));
  const named = (folds: { startsWith: string } | { contains: string }, besides: string[]) =>
    reader().agency.findMany({
      where: { aliases: { some: { folded: folds } }, id: { notIn: besides } },
      orderBy: [{ reports: { _count: "desc" } }, { id: "asc" }],
      take: SUGGESTIONS - besides.length,
    });
  const first = await named({ startsWith: folded }, []);
  const ids = first.map(({ id }) => id);
  const rest = ids.length < SUGGESTIONS ? await named({ contains: folded }, ids) : [];
  return [...first, ...rest].map(agencyRef);
}
