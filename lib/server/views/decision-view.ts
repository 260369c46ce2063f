import "server-only";
import { z } from "zod";
import { stateAfter } from "@/lib/domain/review";
import type { BatchView, DecisionView } from "@/lib/domain/views/decision";
import type { Prisma } from "@/lib/generated/sqlite/client";

const Printed = z.array(z.string());

/** What showing a decision needs besides itself. */
export const decisionInclude = { batch: true } satisfies Prisma.DecisionInclude;

function batchView(batch: Prisma.DecisionBatchGetPayload<object>): BatchView {
  const { id, scope, count, undoneAt } = batch;
  return { id, scope, count, isUndone: undoneAt !== null };
}

export function decisionView(
  decision: Prisma.DecisionGetPayload<{ include: typeof decisionInclude }>,
): DecisionView {
  const { id, verdict, reason, note, assignee, actorId, actorName, at, isCarriedOver } = decision;
  return {
    id,
    verdict,
    state: stateAfter(verdict),
    reason,
    note,
    assignee,
    actor: { id: actorId, name: actorName },
    at: at.toISOString(),
    carriedOver: isCarriedOver,
    printed: Printed.parse(JSON.parse(decision.printed)),
    batch: decision.batch === null ? null : batchView(decision.batch),
  };
}
