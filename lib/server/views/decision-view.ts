import "server-only";
import { z } from "zod";
import type { DecisionView } from "@/lib/domain/views/decision";
import type { Prisma } from "@/lib/generated/sqlite/client";

const Printed = z.array(z.string());

export function decisionView(decision: Prisma.DecisionGetPayload<object>): DecisionView {
  const { id, verdict, reason, note, actorId, actorName, at, isCarriedOver, printed } = decision;
  return {
    id,
    verdict,
    state: verdict === "undone" ? "open" : verdict,
    reason,
    note,
    actor: { id: actorId, name: actorName },
    at: at.toISOString(),
    carriedOver: isCarriedOver,
    printed: Printed.parse(JSON.parse(printed)),
  };
}
