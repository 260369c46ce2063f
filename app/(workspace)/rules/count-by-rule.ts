import { FindingListQuery } from "@/lib/domain/views/finding-list";
import { currentActor } from "@/lib/server/current-actor";
import { listFindings } from "@/lib/server/queries/list-findings";

/** How many findings of each check there are: the queue's own filter knows. */
export async function countByRule(state: "all" | "open"): Promise<ReadonlyMap<string, number>> {
  const query = FindingListQuery.parse({ state, size: "1" });
  const { facets } = await listFindings(await currentActor(), query);
  return new Map(facets.rules.map(({ value, count }) => [value, count]));
}
