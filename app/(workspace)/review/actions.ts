"use server";

import type { DecideManyState, DecideState } from "@/components/review/decide-action";
import {
  DecideFindingInput,
  SharedDecision,
  UndoBatchInput,
  UndoDecisionInput,
} from "@/lib/domain/review";
import { asAppError } from "@/lib/errors";
import { decideFinding } from "@/lib/server/commands/decide-finding";
import { decideMany } from "@/lib/server/commands/decide-many";
import { undoBatch } from "@/lib/server/commands/undo-batch";
import { undoDecision } from "@/lib/server/commands/undo-decision";
import { currentActor } from "@/lib/server/current-actor";
import { BulkTarget } from "./bulk-target";
import { correctionsOfForm } from "./corrections-of-form";

// None of these revalidates the page: the next finding is loaded already and would be thrown away.
// The desk asks for the rest anew once it stands there.

/** What every verdict may come with; each takes what is its own. */
function decisionOfForm(form: FormData) {
  return {
    verdict: form.get("verdict"),
    note: form.get("note") ?? "",
    reason: form.get("reason") ?? undefined,
    assignee: form.get("assignee"),
  };
}

/** Corrections that are no numbers are told from what the schema refuses, which is a missing note. */
export async function decideFindingAction(form: FormData): Promise<DecideState> {
  const corrections = correctionsOfForm(form);
  if (corrections === null) return { status: "invalid", field: "value" };
  const input = DecideFindingInput.safeParse({
    ...decisionOfForm(form),
    findingId: form.get("findingId"),
    revision: form.get("revision"),
    corrections,
  });
  if (!input.success) return { status: "invalid", field: "note" };

  try {
    return { status: "saved", ...(await decideFinding(await currentActor(), input.data)) };
  } catch (error) {
    return { status: "failed", message: asAppError(error).userMessage };
  }
}

export async function undoDecisionAction(form: FormData): Promise<DecideState> {
  const input = UndoDecisionInput.parse({
    findingId: form.get("findingId"),
    revision: form.get("revision"),
  });
  try {
    return { status: "saved", ...(await undoDecision(await currentActor(), input)) };
  } catch (error) {
    return { status: "failed", message: asAppError(error).userMessage };
  }
}

export async function decideManyAction(form: FormData): Promise<DecideManyState> {
  const target = BulkTarget.parse({
    filter: form.get("filter"),
    expected: form.get("expected"),
    seenAt: form.get("seenAt"),
  });
  const decision = SharedDecision.safeParse(decisionOfForm(form));
  if (!decision.success) return { status: "invalid", field: "note" };

  try {
    const { batchId, decided, left } = await decideMany(await currentActor(), {
      ...target,
      decision: decision.data,
    });
    return { status: "saved", batchId, count: decided, left };
  } catch (error) {
    return { status: "failed", message: asAppError(error).userMessage };
  }
}

export async function undoBatchAction(form: FormData): Promise<DecideManyState> {
  const input = UndoBatchInput.parse({ batchId: form.get("batchId") });
  try {
    const { undone, left } = await undoBatch(await currentActor(), input);
    return { status: "saved", batchId: null, count: undone, left };
  } catch (error) {
    return { status: "failed", message: asAppError(error).userMessage };
  }
}
