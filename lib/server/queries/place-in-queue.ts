import "server-only";
import type { FindingView } from "@/lib/domain/views/finding";
import type { FindingListQuery } from "@/lib/domain/views/finding-list";
import type { Prisma } from "@/lib/generated/sqlite/client";
import { reader } from "@/lib/server/db";
import { findingsWhere, QUEUE_ORDER } from "./finding-filter";

/** What a finding's place in the queue is told by. */
interface QueueKey {
  readonly id: string;
  readonly rank: number;
  readonly reportId: string;
  readonly position: number;
  readonly cause: string | null;
}

const keyColumns = { id: true, rank: true, reportId: true, position: true, cause: true } as const;

/** Findings that stand before (`lt`) or after (`gt`) this one in the queue. */
function beside({ rank, reportId, position, id }: QueueKey, side: "lt" | "gt") {
  return {
    OR: [
      { rank: { [side]: rank } },
      { rank, reportId: { [side]: reportId } },
      { rank, reportId, position: { [side]: position } },
      { rank, reportId, position, id: { [side]: id } },
    ],
  } satisfies Prisma.FindingWhereInput;
}

const BACKWARDS = [
  { rank: "desc" },
  { reportId: "desc" },
  { position: "desc" },
  { id: "desc" },
] satisfies Prisma.FindingOrderByWithRelationInput[];

/** The next finding of another report or cause; only a query that names a check has others between. */
async function nextBesidesCause(
  { reportId, cause }: QueueKey,
  next: QueueKey | null,
  after: Prisma.FindingWhereInput,
): Promise<string | null> {
  const isOfCause = cause !== null && next?.cause === cause && next.reportId === reportId;
  if (!isOfCause) return next?.id ?? null;
  const besides = await reader().finding.findFirst({
    where: {
      AND: [
        after,
        { OR: [{ reportId: { not: reportId } }, { cause: null }, { cause: { not: cause } }] },
      ],
    },
    orderBy: QUEUE_ORDER,
    select: { id: true },
  });
  return besides?.id ?? null;
}

/** Where a finding stands among those of a query, and what comes before and after it. */
export async function placeInQueue(
  key: QueueKey,
  query: FindingListQuery,
): Promise<FindingView["queue"]> {
  const { finding } = reader();
  const filter = findingsWhere(query);
  const before = { AND: [filter, beside(key, "lt")] };
  const after = { AND: [filter, beside(key, "gt")] };
  const select = { id: true } as const;
  const [previous, next, total, ahead, isInside] = await Promise.all([
    finding.findFirst({ where: before, orderBy: BACKWARDS, select }),
    finding.findFirst({ where: after, orderBy: QUEUE_ORDER, select: keyColumns }),
    finding.count({ where: filter }),
    finding.count({ where: before }),
    finding.count({ where: { AND: [filter, { id: key.id }] } }),
  ]);
  return {
    previousId: previous?.id ?? null,
    nextId: next?.id ?? null,
    nextBesidesCauseId: await nextBesidesCause(key, next, after),
    position: isInside > 0 ? ahead + 1 : null,
    total,
  };
}
