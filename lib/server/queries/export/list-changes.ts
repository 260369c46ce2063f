import "server-only";
import type { Actor } from "@/lib/domain/actor";
import type { ChangeItem } from "@/lib/domain/api/items";
import { DataChangeKind } from "@/lib/domain/data-change";
import { assertMay } from "@/lib/server/authorise";
import { reader } from "@/lib/server/db";
import type { ItemPage, PageAsked } from "./item-pages";

export interface ChangesAsked {
  /** Those after this version of the data. */
  readonly since?: number | undefined;
  readonly kind?: readonly DataChangeKind[] | undefined;
  readonly body?: readonly string[] | undefined;
}

/** What has changed of the data, the earliest first. */
export async function listChanges(
  actor: Actor,
  { since = 0, kind = [], body = [] }: ChangesAsked,
  { after, limit }: PageAsked,
): Promise<ItemPage<ChangeItem>> {
  assertMay(actor, "read");
  const from = Math.max(since, after === null ? 0 : Number(after));
  const rows = await reader().dataChange.findMany({
    where: {
      version: { gt: from },
      ...(kind.length > 0 && { kind: { in: [...kind] } }),
      ...(body.length > 0 && { agencyId: { in: [...body] } }),
    },
    orderBy: { version: "asc" },
    take: limit + 1,
  });
  const page = rows.slice(0, limit);
  const items = page.map(({ version, kind: stored, agencyId, agency, year, at }) => ({
    version,
    kind: DataChangeKind.parse(stored),
    bodyId: agencyId,
    bodyName: agency,
    year,
    at: at.toISOString(),
  }));
  return { items, last: rows.length > limit ? (page.at(-1)?.version.toString() ?? null) : null };
}
