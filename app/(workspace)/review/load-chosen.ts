import { orNotFound } from "@/app/or-not-found";
import type { FindingList, FindingListQuery } from "@/lib/domain/views/finding-list";
import type { FindingView } from "@/lib/domain/views/finding";
import { currentActor } from "@/lib/server/current-actor";
import { getFinding } from "@/lib/server/queries/get-finding";

/** The finding that the address names, else the first of the queue, which a wide screen shows. */
export async function loadChosen(
  asked: string | string[] | undefined,
  list: FindingList,
  query: FindingListQuery,
): Promise<{ readonly isAsked: boolean; readonly finding: FindingView | null }> {
  const isAsked = typeof asked === "string";
  const findingId = isAsked ? asked : list.findings[0]?.id;
  if (findingId === undefined) return { isAsked, finding: null };
  return {
    isAsked,
    finding: await orNotFound(getFinding(await currentActor(), findingId, query)),
  };
}
