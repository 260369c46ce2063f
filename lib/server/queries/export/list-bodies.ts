import "server-only";
import type { BodyItem } from "@/lib/domain/api/items";
import type { Actor } from "@/lib/domain/actor";
import { assertMay } from "@/lib/server/authorise";
import { reader } from "@/lib/server/db";
import { agencyRef } from "@/lib/server/views/agency-ref";
import type { ItemPage, PageAsked } from "./item-pages";
import { bodyKeys, type BodiesAsked } from "./report-keys";

/** Bodies as the read API and the data package tell of them. */
export async function listBodies(
  actor: Actor,
  asked: BodiesAsked,
  page: PageAsked,
): Promise<ItemPage<BodyItem>> {
  assertMay(actor, "read");
  const { keys, last } = await bodyKeys(asked, page);
  const bodies = await reader().agency.findMany({
    where: { id: { in: [...keys] } },
    include: { aliases: { orderBy: { id: "asc" } } },
    orderBy: { id: "asc" },
  });
  const items = bodies.map(({ aliases, ...body }) => {
    const { id, name, kind, level, region, isSample } = agencyRef(body);
    return {
      bodyId: id,
      name,
      kind,
      level,
      regionCode: region?.code ?? null,
      regionName: region?.name ?? null,
      aliases: aliases.map(({ printed }) => printed),
      isSample,
    };
  });
  return { items, last };
}
