import { orNotFound } from "@/app/or-not-found";
import type { FindingList, FindingListQuery } from "@/lib/domain/views/finding-list";
import type { CauseMember } from "@/lib/domain/views/cause-member";
import type { FindingView } from "@/lib/domain/views/finding";
import { currentActor } from "@/lib/server/current-actor";
import { getFinding } from "@/lib/server/queries/get-finding";
import { listCauseMembers } from "@/lib/server/queries/list-cause-members";

/** The finding that the address names, else the first of the queue, which a wide screen shows. */
export async function loadChosen(
  asked: string | string[] | undefined,
  list: FindingList,
  query: FindingListQuery,
): Promise<{
  readonly isAsked: boolean;
  readonly finding: FindingView | null;
  /** The other findings of its cause. */
  readonly members: readonly CauseMember[];
}> {
  const isAsked = typeof asked === "string";
  const findingId = isAsked ? asked : list.findings[0]?.id;
  if (findingId === undefined) return { isAsked, finding: null, members: [] };
  const actor = await currentActor();
  const [finding, members] = await Promise.all([
    orNotFound(getFinding(actor, findingId, query)),
    listCauseMembers(actor, findingId),
  ]);
  return { isAsked, finding, members };
}
